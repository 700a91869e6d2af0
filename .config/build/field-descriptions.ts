// Reads the descriptions of the JSON fields from the doc comments of src/model: of the `…Json` types and of the tables of
// blocks. The JSON Schemas and docs/reference are made from them, so each description is written once.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { articleRecord } from '../../src/model/definition/article.js';
import { cell, flatBlocks, nestingBlocks, sourceBlocks } from '../../src/model/definition/block.js';
import type { Field, Fields } from '../../src/model/definition/field.js';
import { MARKS } from '../../src/model/definition/inline-kinds.js';
import { itinerary } from '../../src/model/definition/itinerary.js';
import type { Descriptions } from '../../src/model/definition/json-schema.js';
import { MOMENT_FIELDS } from '../../src/model/definition/moment.js';
import { personRecord } from '../../src/model/definition/person.js';
import { pullQuote } from '../../src/model/definition/pull-quote.js';

const MODEL = fileURLToPath(new URL('../../src/model/', import.meta.url));
const FILES = ['text', 'moment', 'definition/article', 'definition/block', 'definition/itinerary', 'definition/person'];
const INLINES = [...MARKS, 'link', 'time', 'span', 'line-break'];

interface AnyField extends Field<unknown, unknown> {
  readonly fields?: Fields;
  readonly item?: AnyField;
}

/** Reads all descriptions. A field without a doc comment has the description `''`. */
export function readDescriptions(): Descriptions {
  const paths = [...FILES, 'definition/pull-quote'].map((file) => `${MODEL}${file}.ts`);
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] };
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const exported = new Map(
    paths.flatMap((path) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
      return checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol] as const);
    }),
  );
  const typeNamed = (name: string): ts.Type => checker.getDeclaredTypeOfSymbol(exported.get(name)!);

  const textOf = (symbol: ts.Symbol | undefined): string =>
    ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, ' ');
  /** The object types in a type, also inside lists. */
  const objectsIn = (type: ts.Type): readonly ts.Type[] => {
    if (type.isUnion()) return type.types.flatMap(objectsIn);
    if (checker.isArrayType(type)) return checker.getTypeArguments(type as ts.TypeReference).flatMap(objectsIn);
    return type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? [type] : [];
  };
  const isOfType = (type: ts.Type, name: string): boolean => {
    const property = type.getProperty('type');
    const literal = property && checker.getTypeOfSymbol(property);
    return (literal?.isUnion() ? literal.types : [literal]).some((one) => one?.isStringLiteral() && one.value === name);
  };

  const fields = new Map<object, Readonly<Record<string, string>>>();
  /** Collects the descriptions of a record's fields, and of the records in it. */
  function describe(record: Fields, type: ts.Type): void {
    if (fields.has(record)) return;
    const names = Object.keys(record);
    const object = objectsIn(type).find((one) => names.every((name) => one.getProperty(name)));
    if (!object) throw new Error(`No type has the fields ${names.join(', ')}.`);
    fields.set(record, Object.fromEntries(names.map((name) => [name, textOf(object.getProperty(name))])));
    for (const [name, field] of Object.entries(record) as [string, AnyField][]) {
      const inner = field.fields ?? field.item?.fields;
      if (inner) describe(inner, checker.getTypeOfSymbol(object.getProperty(name)!));
    }
  }

  describe(articleRecord.fields, typeNamed('ArticleJson'));
  describe(pullQuote.fields, typeNamed('PullQuoteJson'));
  describe(itinerary.fields, typeNamed('ItineraryJson'));
  describe(personRecord.fields, typeNamed('PersonJson'));
  describe(MOMENT_FIELDS, typeNamed('MomentJson'));
  describe(cell.record.fields, typeNamed('CellRecordJson'));

  const blockTypes = objectsIn(typeNamed('BlockJson'));
  const blocks: Record<string, string> = {};
  for (const [table, name] of [
    [flatBlocks, 'flatBlocks'],
    [nestingBlocks, 'nestingBlocks'],
    [sourceBlocks, 'sourceBlocks'],
  ] as const) {
    const tableType = checker.getTypeOfSymbol(exported.get(name)!);
    for (const [type, { fields: record }] of Object.entries<{ readonly fields: Fields }>(table)) {
      const own = blockTypes.filter(
        (one) => isOfType(one, type) && Object.keys(record).every((field) => one.getProperty(field)),
      );
      describe(record, own[0]!);
      blocks[type] = textOf(tableType.getProperty(type));
    }
  }

  const inlineTypes = objectsIn(typeNamed('InlineJson'));
  const inlines = Object.fromEntries(
    INLINES.map((name) => {
      const type = inlineTypes.find((one) => isOfType(one, name))!;
      return [name, Object.fromEntries(type.getProperties().map((field) => [field.name, textOf(field)]))];
    }),
  );
  return { fields, blocks, inlines };
}
