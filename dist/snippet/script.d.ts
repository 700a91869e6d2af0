import type { Tag } from '../model/tags.js';
import { type ScriptName } from './integrity.js';
/** Where a script lies. */
export interface SnippetScript {
    /** The URL of the script. */
    readonly src: string;
    /** Its hash, without which a browser takes whatever is sent: `sha384-…`. */
    readonly integrity?: string | undefined;
}
/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export declare const defaultScript: (name: ScriptName) => SnippetScript;
/** How the tag of a script is written. */
interface ScriptSetting {
    readonly prefix?: string | undefined;
    readonly nonce: string | undefined;
    /** Whether the parser waits for the script. */
    readonly isBlocking?: boolean;
}
/** A script's tag, or nothing where the page has it already. */
export declare function scriptTag(name: ScriptName, script: SnippetScript | false | undefined, setting: ScriptSetting): string;
/**
 * The scripts of an element, before and after it.
 *
 * Content drawn by a lazy chunk would shift the layout, so both scripts are before the element and the parser waits for
 * them, so the element is drawn as soon as it is parsed. For the site's own copy of the script, we do not know the file
 * beside it.
 */
export declare function elementScripts(tag: Tag, script: SnippetScript | false | undefined, { prefix, nonce }: Omit<ScriptSetting, 'isBlocking'>): {
    readonly before: string;
    readonly after: string;
};
export {};
