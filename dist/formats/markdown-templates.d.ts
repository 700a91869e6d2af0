import type { DraftBlock, MarkdownReader } from './markdown-blocks.js';
import type { TemplateToken } from './markdown-tokens.js';
/** What a site would put in the place of a template, where it says so itself; else its words, or nothing and a note. */
export declare function templateBlocks(token: TemplateToken, reader: MarkdownReader): DraftBlock[];
/** The same in the middle of HTML. */
export declare function templateHtml(token: TemplateToken, reader: MarkdownReader): string;
