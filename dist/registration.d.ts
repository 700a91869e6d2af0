/** A registered constructor; `broadsheet` is set when it is ours. */
export type ElementClass = CustomElementConstructor & {
    readonly broadsheet?: string;
};
/** How tags are registered. */
export interface DefineOptions {
    /** Put before each tag with a hyphen: `prefix: 'acme'` makes `<acme-pull-quote>`. */
    readonly prefix?: string;
}
/** Registers classes under their tags, each at most once. Names that are taken are listed in one warning. */
export declare function register(elements: Readonly<Record<string, ElementClass>>, { prefix }?: DefineOptions): void;
