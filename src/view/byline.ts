import { html, type TemplateResult } from 'lit';
import type { Person } from '../model/definition/person.js';
import type { ViewContext } from './context.js';
import { renderLink } from './inlines.js';

/** Who wrote it: the byline as printed, else made of the authors. The name of an author with an address is a link. */
export function renderByline(
  byline: string | undefined,
  authors: readonly Person[],
  context: ViewContext,
): TemplateResult | undefined {
  const named = authors.map(({ name }) => name);
  if (byline === undefined && named.length === 0) return undefined;
  const words =
    byline ?? context.messages.by.replace('{names}', () => new Intl.ListFormat(context.locale).format(named));
  let rest = words;
  const pieces: unknown[] = [];
  for (const { name, url } of authors) {
    const at = url ? rest.indexOf(name) : -1;
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), renderLink(url!, name));
    rest = rest.slice(at + name.length);
  }
  return html`<p part="byline">${pieces}${rest}</p>`;
}
