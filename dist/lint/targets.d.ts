import type { SnippetKind } from '../snippet/snippet.js';
/** A place that takes HTML and removes some of it. */
export type TargetName = 'wordpress' | 'substack' | 'github' | 'dompurify' | 'sanitize-html' | 'netnewswire' | 'feedparser' | 'simplepie' | 'miniflux';
/** What becomes of an element: it stays, its content alone stays, or all of it goes. */
export type Fate = 'kept' | 'unwrapped' | 'removed';
/** What a place keeps, and what to give it. */
export interface Target {
    readonly name: TargetName;
    /** As it is called in a sentence. */
    readonly title: string;
    /** Where it is written what it keeps. */
    readonly source: string;
    /** The kind of snippet of which it leaves the most. */
    readonly kind: SnippetKind;
    readonly fateOf: (tag: string) => Fate;
    readonly keepsAttribute: (tag: string, attribute: string) => boolean;
    /** A style element goes where its text matches. */
    readonly distrusts?: RegExp;
    /** Whether a rule of an inline style stays; all stay without it. */
    readonly keepsStyle?: (property: string) => boolean;
}
/** The places that are known, by how many people paste into them. */
export declare const TARGETS: readonly Target[];
