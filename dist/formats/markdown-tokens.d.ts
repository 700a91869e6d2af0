import { type Token, type Tokens } from 'marked';
/** Something that a site fills in when it is made: `{{< figure src="…" >}}`, `{% include … %}`, `{{ page.title }}`, `:::note`. */
export interface TemplateToken extends Tokens.Generic {
    readonly type: 'template';
    readonly name: string;
    readonly isEnd: boolean;
    readonly attributes: ReadonlyMap<string, string>;
    /** Values without names. */
    readonly values: readonly string[];
}
/** A reference to a note, or the note itself. */
export interface FootnoteToken extends Tokens.Generic {
    readonly type: 'footnote' | 'footnote-text';
    readonly id: string;
}
/** Markdown as the tokens that it is made of. `onCostly` is told where signs are taken for words, as nobody could mean them all. */
export declare function tokensOf(text: string, onCostly: () => void): Token[];
/** Tokens as HTML, for what only a reader of HTML can make out. */
export declare const htmlOf: (tokens: Token[]) => string;
/** HTML with each template in it replaced. */
export declare const withTemplates: (html: string, replace: (token: TemplateToken) => string) => string;
