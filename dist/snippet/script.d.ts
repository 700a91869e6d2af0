import type { Tag } from '../model/tags.js';
import { type ScriptName } from './integrity.js';
/** The URL and hash of a script. */
export interface SnippetScript {
    /** The URL of the script. */
    readonly src: string;
    /** Its hash, such as `sha384-…`. Without it, the browser does not check the file. */
    readonly integrity?: string | undefined;
}
/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export declare const defaultScript: (name: ScriptName) => SnippetScript;
/** Options for the tag of a script. */
interface ScriptSetting {
    readonly prefix?: string | undefined;
    readonly nonce: string | undefined;
    /** Whether the parser waits for the script. */
    readonly isBlocking?: boolean;
}
/** The tag of a script; empty if the page already has it. */
export declare function scriptTag(name: ScriptName, script: SnippetScript | false | undefined, setting: ScriptSetting): string;
/**
 * The scripts of an element, before and after it.
 *
 * If a lazy chunk draws the content, both scripts are before the element and block the parser. The element is then
 * drawn as soon as it is parsed, without layout shift. This needs the URL of the second script, which is not known for
 * the site's own copy.
 */
export declare function elementScripts(tag: Tag, script: SnippetScript | false | undefined, { prefix, nonce }: Omit<ScriptSetting, 'isBlocking'>): {
    readonly before: string;
    readonly after: string;
};
export {};
