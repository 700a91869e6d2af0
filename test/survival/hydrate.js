/* global document */
// A React page whose server sent a snippet as part of its HTML: hydrated as it was sent, then drawn again.
import { createElement, StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

const html = document.querySelector('#sent').content.textContent;

function Page() {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    document.documentElement.dataset.drawn = String(drawn);
    if (drawn < 3) setDrawn(drawn + 1);
  }, [drawn]);
  return createElement(
    'main',
    null,
    createElement('p', null, `Drawn ${drawn > 1 ? 'again' : 'once'}.`),
    // As in README.md: the element writes its status, which the server did not.
    createElement('div', { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: html } }),
  );
}

hydrateRoot(document.querySelector('#app'), createElement(StrictMode, null, createElement(Page)));
