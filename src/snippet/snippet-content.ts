import type { Issue } from '../model/issue.js';
import { assertKnownName } from '../model/assert-known-name.js';
import { ELEMENT_ATTRIBUTES, propertyOf } from '../model/element-attributes.js';
import { ownValue } from '../model/own.js';
import { TAGS, type Tag } from '../model/tags.js';
import { ATTRIBUTE_OVERLAYS } from '../model/with-attributes.js';
import type { PlainModels } from '../plain/element-models.js';
import { readAtOnce } from '../server/read-data.js';
import { writtenAttributes, type WrittenAttributes } from '../server/attributes.js';

/** The content of a snippet: the data with fields overridden by attributes. */
export interface SnippetContent<Model> {
  readonly model: Model;
  /** The attributes that remain: those that set no field. */
  readonly attributes: WrittenAttributes;
}

/** Relative URLs cannot be resolved here and are ignored. */
const NOWHERE = 'about:blank';

/** Reads the content to show. Attributes for single fields become part of the content. */
export function readContent<Name extends Tag>(
  tag: Name,
  data: unknown,
  {
    attributes = {},
    url,
    onIssue,
  }: {
    readonly attributes?: object | undefined;
    readonly url?: string | undefined;
    readonly onIssue: (issue: Issue) => void;
  },
): SnippetContent<PlainModels[Name]> | undefined {
  assertKnownName(tag, TAGS);
  const written = writtenAttributes(attributes, onIssue);
  const properties = Object.create(null) as Record<string, unknown>;
  const others = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(written)) {
    const attribute = ownValue(ELEMENT_ATTRIBUTES[tag], name);
    if (attribute?.read) properties[propertyOf(attribute)] = attribute.isBoolean ?? value;
    else others[name] = value;
    // Checked, but kept.
    if (attribute?.values) properties[propertyOf(attribute)] = value;
  }
  const read = readAtOnce(tag, data, { url });
  const laid = ATTRIBUTE_OVERLAYS[tag](read.value, properties as never, url ?? NOWHERE);
  for (const issue of [...read.issues, ...laid.issues]) onIssue(issue);
  return laid.value && { model: laid.value, attributes: others };
}
