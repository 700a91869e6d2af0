/**
 * The article: words first, hierarchy by size, weight and space, in that order.
 *
 * In a narrow box all stacks in source order. From 60 em a rail holds byline, dates and caption; the text keeps its
 * measure, and pictures and asides use the open margin.
 */
export declare const newsArticleStyles: import("lit").CSSResult;
