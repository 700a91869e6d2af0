// The front page: the buttons that copy a line of code.
const status = document.getElementById('copied');

/** Says something beside the button and to screen readers, for as long as it takes to read. */
function confirm(button, label, message) {
  button.textContent = label;
  status.textContent = message;
  setTimeout(() => {
    button.textContent = 'Copy';
    status.textContent = '';
  }, 4000);
}

for (const button of document.querySelectorAll('.line > button')) {
  const code = button.previousElementSibling;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      confirm(button, 'Copied', 'Copied.');
    } catch {
      getSelection().selectAllChildren(code);
      confirm(button, 'Selected', 'The browser does not allow copying here. The code is selected; copy it by hand.');
    }
  });
}
