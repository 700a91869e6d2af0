// The front page: the buttons that copy a line of code.
const status = document.getElementById('copied');

for (const button of document.querySelectorAll('.line > button')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.textContent = 'Copied';
    status.textContent = 'Copied.';
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, 4000);
  });
}
