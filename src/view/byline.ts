import { html, type TemplateResult } from 'lit';
import type { Person } from '../model/definition/person.js';
import type { ViewContext } from './context.js';
import { renderLink } from './inlines.js';

/** The byline as printed, else made of the authors. The name of an author is isolated, or a link to their address. */
export function renderByline(
  byline: string | undefined,
  authors: readonly Person[],
  context: ViewContext,
): TemplateResult | undefined {
  const names = authors.map(({ name }) => name);
  if (byline === undefined && names.length === 0) return undefined;
  let rest = byline ?? context.messages.by.replace('{names}', () => new Intl.ListFormat(context.locale).format(names));
  const pieces: unknown[] = [];
  for (const { name, url } of authors) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), url === undefined ? html`<bdi>${name}</bdi>` : renderLink(url, name));
    rest = rest.slice(at + name.length);
  }
  return html`<p part="byline">${pieces}${rest}</p>`;
}
