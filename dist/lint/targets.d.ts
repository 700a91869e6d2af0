import type { SnippetKind } from '../snippet/snippet.js';
/** A platform that sanitizes HTML. */
export type TargetName = 'wordpress' | 'substack' | 'ghost' | 'drupal' | 'squarespace' | 'blogger' | 'medium' | 'mailchimp' | 'github' | 'dompurify' | 'sanitize-html' | 'netnewswire' | 'feedparser' | 'simplepie' | 'miniflux';
/** What happens to an element: it stays, it is replaced by its content, or it is removed with its content. */
export type Fate = 'kept' | 'unwrapped' | 'removed';
/** What a platform keeps, and which kind of snippet to use there. */
export interface Target {
    readonly name: TargetName;
    /** Display name for messages. */
    readonly title: string;
    /** The source of the lists. */
    readonly source: string;
    /** The kind of snippet of which it leaves the most. */
    readonly kind: SnippetKind;
    readonly fateOf: (tag: string) => Fate;
    readonly keepsAttribute: (tag: string, attribute: string) => boolean;
    /** A style element is removed if its text matches. */
    readonly distrusts?: RegExp;
    /** Whether a property of an inline style stays. Without it, all stay. */
    readonly keepsStyle?: (property: string) => boolean;
}
/** The supported platforms, the most used first. */
export declare const TARGETS: readonly Target[];
