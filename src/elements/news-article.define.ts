/**
 * Registers `<news-article>` alone.
 *
 * @packageDocumentation
 */
import { register } from '../registration.js';
import { NewsArticleElement } from './news-article.js';

register({ 'news-article': NewsArticleElement });

export { NewsArticleElement };
