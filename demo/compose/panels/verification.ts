import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from 'broadsheet';
import { verifyQuotation, type Difference, type Verification } from 'broadsheet/extract';
import { words } from '../words/words.js';

const MARKS = {
  verbatim: 'ok',
  punctuation: 'ok',
  shortened: 'short',
  inserted: 'short',
  altered: 'alter',
  absent: 'absent',
} as const;

/** Compares a quotation with the story, and says how they agree. */
export function verification(
  id: string,
  quotation: string,
  story: Article | undefined,
  use: (words: string) => void,
): TemplateResult {
  const { verify } = words;
  if (!story?.body?.length || quotation.trim() === '') return html`<p class="hint" id=${id} role="status"></p>`;
  const found = verifyQuotation(quotation, story);
  return html`<p class="mark ${MARKS[found.state]}" id=${id} role="status">
      <span
        ><b>${verify[found.state]}</b>${more(found)}
        ${
          found.state === 'altered'
            ? html`<button class="act" type="button" @click=${() => use(sourceOf(found))}>${verify.useStory}</button>`
            : nothing
        }</span
      >
    </p>
    ${found.state === 'altered' ? html`<p class="diff" dir="auto">${found.difference.map(piece)}</p>` : nothing}`;
}

function more({ state, span, difference }: Verification): string {
  const { verify } = words;
  const paragraph = (span?.block ?? 0) + 1;
  if (state === 'verbatim') return verify.inParagraph(paragraph);
  if (state === 'punctuation') return verify.otherPunctuation(paragraph);
  if (state === 'shortened') return ` ${verify.shortenedMore}`;
  if (state === 'inserted') return ` ${verify.insertedMore}`;
  if (state === 'absent') return ` ${verify.absentMore}`;
  const count = (kind: Difference['kind']): number =>
    difference.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0);
  return ` ${verify.alteredMore(Math.max(count('added'), count('removed')))}`;
}

/** The words of the story in place of the quotation’s own. */
const sourceOf = ({ difference }: Verification): string =>
  difference
    .filter(({ kind }) => kind !== 'added')
    .map(({ text }) => text)
    .join('')
    .trim();

const piece = ({ kind, text }: Difference): TemplateResult => {
  if (kind === 'removed') return html`<del>${text}</del>`;
  return kind === 'added' ? html`<ins>${text}</ins>` : html`${text}`;
};
