// Reads contract entries from the JSON Schemas: one for each field.

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/**
 * The path and type of each field, such as `pull-quote.json image.src`: `string (required)`.
 *
 * Shared definitions have their own name instead of the file name. Kinds of objects are distinguished by their `type`:
 * `Block(list).items[]`.
 */
export function schemaEntries(schemas: readonly (readonly [file: string, schema: object])[]): Record<string, string> {
  const types = new Map<string, Set<string>>();
  const required = new Set<string>();

  function add(path: string, schema: Schema, isRequired = false): void {
    const known = types.get(path) ?? new Set();
    types.set(path, known);
    if (isRequired) required.add(path);
    for (const kind of kindsOf(schema)) {
      known.add(labelOf(kind));
      if (kind.items) add(`${path}[]`, kind.items);
      addFields(`${path}${discriminator(kind)}.`, kind);
    }
  }

  function addFields(prefix: string, { properties = {}, required: names = [] }: Schema): void {
    for (const [name, field] of Object.entries(properties)) add(`${prefix}${name}`, field, names.includes(name));
  }

  for (const [file, schema] of schemas as readonly (readonly [string, Schema])[]) {
    addFields(`${file} `, schema);
    // At the top level, alternatives list fields of which one is required.
    const alternatives = (schema.anyOf ?? []).flatMap(({ required: names = [] }) => names);
    if (alternatives.length) types.set(`${file} needs one of`, new Set(alternatives));
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) add(`JSON ${name}`, definition);
  }
  return Object.fromEntries(
    [...types].map(([path, labels]) => [
      path,
      `${[...labels].sort().join(' | ')}${required.has(path) ? ' (required)' : ''}`,
    ]),
  );
}

/** The alternatives of a schema, one for each type. */
function kindsOf(schema: Schema): readonly Schema[] {
  if (schema.anyOf) return schema.anyOf.flatMap(kindsOf);
  if (typeof schema.type === 'object') return schema.type.map((type) => ({ ...schema, type }));
  return [schema];
}

function labelOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length) return values.map((value) => JSON.stringify(value)).join(' | ');
  return String(schema.type ?? 'any');
}

const discriminator = ({ properties }: Schema): string => {
  const type = properties?.['type'];
  const name = type?.const ?? (type?.enum?.length === 1 ? type.enum[0] : undefined);
  return typeof name === 'string' ? `(${name})` : '';
};
