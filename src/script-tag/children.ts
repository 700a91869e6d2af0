export { readArticleMarkup as readArticleChildren } from '../markup/article.js';
export { readPullQuoteMarkup as readPullQuoteChildren } from '../markup/pull-quote.js';
