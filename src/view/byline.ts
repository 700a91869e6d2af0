import { html, type TemplateResult } from 'lit';
import { formatList } from '../i18n/lists.js';
import { fill } from '../i18n/messages.js';
import type { Person } from '../model/definition/person.js';
import type { ViewContext } from './context.js';
import { renderLink } from './inlines.js';

/** Who wrote it: the byline as printed, else made of the authors. The name of an author with an address is a link. */
export function renderByline(
  byline: string | undefined,
  authors: readonly Person[],
  context: ViewContext,
): TemplateResult | undefined {
  if (byline === undefined) {
    if (authors.length === 0) return undefined;
    const names = formatList(
      authors.map(({ name }) => name),
      context.locale,
      (name, index) => renderName(name, authors[index]!.url),
    );
    return html`<p part="byline">${fill(context.messages.by, { names })}</p>`;
  }
  let rest = byline;
  const pieces: unknown[] = [];
  for (const { name, url } of authors) {
    const at = url ? rest.indexOf(name) : -1;
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), renderName(name, url));
    rest = rest.slice(at + name.length);
  }
  return html`<p part="byline">${pieces}${rest}</p>`;
}

const renderName = (name: string, url: string | undefined): TemplateResult =>
  url === undefined ? html`<bdi>${name}</bdi>` : renderLink(url, name);
