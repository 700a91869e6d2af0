(() => {
  const find = (selector) => document.querySelector(selector);
  const onPress = (id, act) => find(`#${id}`).addEventListener('click', act);
  const { quotation, later } = JSON.parse(find('#state').textContent);

  const loads = find('#loads');
  find('main').addEventListener('news-load', () => (loads.textContent = String(Number(loads.textContent) + 1)));

  onPress('words', () => {
    const words = find('#quote blockquote p');
    words.textContent = words.textContent === quotation.first ? quotation.then : quotation.first;
  });

  onPress('data', () => (find('#story').data = later));

  const trips = find('#trips');
  const [first] = trips.children;
  onPress('toggle', () => (first.isConnected ? first.remove() : trips.prepend(first)));
  onPress('move', () => trips.append(...[...trips.children].reverse()));

  onPress('leave', () => find('main').remove());
})();
