import { readArticleChildren, readPullQuoteChildren } from '../src/elements/children.js';

const words = document.createElement('div');
words.textContent = 'Words';
await Promise.all([readArticleChildren(words, { url: '' }), readPullQuoteChildren(words, { url: '' })]);
