import type { Tag } from '../model/tags.js';
import { type ScriptName } from './integrity.js';
/** Where a script lies. */
export interface SnippetScript {
    /** Its address. */
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
export declare function scriptTag(name: ScriptName, script: SnippetScript | false | undefined, given: ScriptSetting): string;
/**
 * The scripts of an element, before and after it.
 *
 * What a chunk draws would move when it is drawn. Both scripts are before the element then, and the parser waits for
 * them: the element is drawn as soon as it is parsed. Where a script of the site's own lies, we do not know the file
 * beside it.
 */
export declare function elementScripts(tag: Tag, script: SnippetScript | false | undefined, { prefix, nonce }: Omit<ScriptSetting, 'isBlocking'>): {
    readonly before: string;
    readonly after: string;
};
export {};
