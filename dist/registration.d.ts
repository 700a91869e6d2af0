/** A class of ours, or somebody else's under a name of ours. */
export type ElementClass = CustomElementConstructor & {
    readonly broadsheet?: string;
};
/** How tags are registered. */
export interface DefineOptions {
    /** Put before each tag with a hyphen: `prefix: 'acme'` makes `<acme-pull-quote>`. */
    readonly prefix?: string;
}
/** Registers classes under their tags, each at most once; says in one warning which were taken. */
export declare function register(elements: Readonly<Record<string, ElementClass>>, { prefix }?: DefineOptions): void;
