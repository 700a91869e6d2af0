import { NewsArticleElement } from './news-article.js';
export { NewsArticleElement };
