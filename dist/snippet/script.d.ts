/** Where a script lies. */
export interface SnippetScript {
    /** Its address. */
    readonly src: string;
    /** Its hash, without which a browser takes whatever is sent: `sha384-…`. */
    readonly integrity?: string | undefined;
}
/** The scripts that snippets ask for: the script tag, and what fits frames to their pages. */
export type ScriptName = 'broadsheet' | 'frame';
/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export declare const defaultScript: (name: ScriptName) => SnippetScript;
/** A script's tag, or nothing where the page has it already. */
export declare function scriptTag(name: ScriptName, script: SnippetScript | false | undefined, { prefix, nonce }: {
    readonly prefix: string | undefined;
    readonly nonce: string | undefined;
}): string;
