import { type Field } from './field.js';
/** A JSON Schema. */
export type Schema = {
    readonly [keyword: string]: unknown;
};
/** Descriptions of fields and types by name. */
type Described = Readonly<Record<string, string>>;
/** Descriptions for the schemas. The build reads them from doc comments: .config/build/field-descriptions.ts. */
export interface Descriptions {
    /** Descriptions of the fields of a record, by its `fields`. */
    readonly fields: ReadonlyMap<object, Described>;
    /** Descriptions of the block types. */
    readonly blocks: Described;
    /** Descriptions of the fields of an inline, by its type. That of the inline itself is under `type`. */
    readonly inlines: Readonly<Record<string, Described>>;
}
/** What a schema is made from. */
export interface SchemaSource {
    /** The name of its file. */
    readonly name: string;
    readonly title: string;
    /** The record that it describes. */
    readonly record: Field<unknown, unknown>;
}
/**
 * Generates the published JSON Schemas (draft 2020-12) from the field definitions that the readers use.
 *
 * Only the build imports this module, so pages do not download it.
 */
export declare function jsonSchemas<Source extends SchemaSource>(sources: Readonly<Record<string, Source>>, version: string, descriptions?: Descriptions): Readonly<Record<Source['name'], Schema>>;
export {};
