import type { Lexicon } from './lexicon.js';
import type { Mention } from './mentions.js';
import type { Part } from './story.js';

/** Role and organisation of a person, from the words next to the name. */
export interface RoleWords {
  readonly roles: readonly string[];
  readonly organization?: string | undefined;
}

/** The longest role in words. */
const MAX_WORDS = 24;

/** Reads the role of a person from the title before a name and the apposition beside it. */
export function rolesBeside(part: Part, mention: Mention, lexicon: Lexicon): RoleWords {
  const roles: string[] = [];
  let organization: string | undefined;
  const { tokens, chunks, passage } = part;
  const text = (first: number, last: number): string =>
    passage.text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  // “Al Jazeera’s X”, “Hillary Clinton’s campaign manager X”.
  const owner = mention.owner >= 0 ? chunks.mentions[mention.owner]! : undefined;
  let first = mention.first;
  while (
    first < mention.nameFirst &&
    (lexicon.determiners.has(tokens[first]!.lower) || lexicon.courtesy.has(tokens[first]!.lower))
  )
    first++;
  // “left-wing President X”: adjectives before a title are not part of the role.
  if (first < mention.nameFirst && /^\p{Ll}/u.test(tokens[first]!.text)) {
    const title = tokens.findIndex(
      ({ text: word }, index) => index >= first && index < mention.nameFirst && /^\p{Lu}/u.test(word),
    );
    const isTitle = title > 0 && lexicon.titles.has(tokens[title]!.lower);
    const keeps =
      title > 0 &&
      tokens.slice(first, title).some(({ lower }) => lexicon.titles.has(lower) || lexicon.roles.has(lower));
    if (isTitle && !keeps) first = title;
  }
  const before = mention.nameFirst > first ? withoutCourtesy(text(first, mention.nameFirst - 1), lexicon) : '';
  if (owner?.kind === 'name' && !before) organization = text(owner.nameFirst, owner.last);
  if (before)
    roles.push(owner && owner.kind !== 'possessive' ? `${text(owner.first, owner.last)}’s ${before}` : before);
  const after = appositionAfter(part, mention, lexicon);
  if (after) {
    roles.push(text(after.first, after.last));
    organization ??= organizationIn(part, after.first, after.last);
  }
  const left = appositionBefore(part, mention, lexicon);
  if (left) roles.push(text(left.first, left.last));
  return { roles, organization };
}

const withoutCourtesy = (words: string, lexicon: Lexicon): string =>
  words
    .split(' ')
    .filter((word) => !lexicon.courtesy.has(word.toLowerCase()))
    .join(' ');

/** “…, a Chilean academic and political analyst.” */
function appositionAfter(
  { tokens, chunks }: Part,
  mention: Mention,
  lexicon: Lexicon,
): { first: number; last: number } | undefined {
  let comma = mention.last + 1;
  if (tokens[comma]?.text === '(') {
    while (tokens[comma] && tokens[comma]!.text !== ')' && comma < mention.last + 8) comma++;
    comma++;
  }
  if (tokens[comma]?.text !== ',') return undefined;
  let first = comma + 1;
  // “Clinton, 35, the daughter of …”
  if (/^\d+$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2;
  const at = chunks.of[first] ?? -1;
  if (at < 0) return undefined;
  let head = chunks.mentions[at]!;
  // “the bank’s chief economist”: the noun phrase begins with its possessor.
  for (let next = at + 1; head.owns && next < chunks.mentions.length && chunks.mentions[next]!.owner >= 0; next++)
    head = chunks.mentions[next]!;
  if (head.sentence !== mention.sentence || head.kind === 'pronoun' || head.kind === 'relative') return undefined;
  const isRole =
    head.is === 'role' ||
    (head.kind === 'name' && lexicon.titles.has(tokens[head.nameFirst]!.lower)) ||
    lexicon.roles.has(tokens[head.head]!.lower) ||
    lexicon.roleEnding.test(tokens[head.head]!.lower);
  if (!isRole) return undefined;
  let last = head.last;
  while (last + 1 < tokens.length && last - first < MAX_WORDS) {
    const next = tokens[last + 1]!;
    if (next.sentence !== mention.sentence || next.kind !== 'word') break;
    if (
      lexicon.relatives.has(next.lower) ||
      (lexicon.verbs.has(next.lower) && chunks.of[last + 1]! < 0) ||
      lexicon.auxiliaries.has(next.lower)
    )
      break;
    last++;
  }
  while (
    last > first &&
    (lexicon.prepositions.has(tokens[last]!.lower) ||
      lexicon.conjunctions.has(tokens[last]!.lower) ||
      lexicon.determiners.has(tokens[last]!.lower))
  )
    last--;
  const opening = tokens[first]!.lower;
  if (/^(?:the|an?)$/.test(opening) && last > first) first++;
  return { first, last };
}

/** “the bureau’s director, X,” */
function appositionBefore(
  { tokens, chunks }: Part,
  mention: Mention,
  lexicon: Lexicon,
): { first: number; last: number } | undefined {
  if (mention.nameFirst !== mention.first || mention.last === mention.nameFirst) return undefined;
  if (tokens[mention.first - 1]?.text !== ',') return undefined;
  const at = chunks.of[mention.first - 2] ?? -1;
  if (at < 0) return undefined;
  const head = chunks.mentions[at]!;
  if (
    head.is !== 'role' ||
    head.kind !== 'noun' ||
    head.sentence !== mention.sentence ||
    lexicon.groups.has(tokens[head.head]!.lower)
  )
    return undefined;
  const next = tokens[mention.last + 1];
  if (next && !/^[,.;)]$/.test(next.text) && !lexicon.verbs.has(next.lower)) return undefined;
  let first = head.first;
  let owner = head.owner;
  while (owner >= 0) {
    first = chunks.mentions[owner]!.first;
    owner = chunks.mentions[owner]!.owner;
  }
  if (lexicon.determiners.has(tokens[first]!.lower) && head.last > first) first++;
  return { first, last: head.last };
}

/** The organisation that a role names: “chief economist at Example Bank”. */
function organizationIn({ tokens, chunks, passage }: Part, first: number, last: number): string | undefined {
  for (let place = first; place < last; place++) {
    if (!/^(?:at|of|for|with)$/.test(tokens[place]!.lower)) continue;
    const start = /^the$/i.test(tokens[place + 1]!.text) ? place + 2 : place + 1;
    const at = chunks.of[start] ?? -1;
    const mention = at >= 0 ? chunks.mentions[at]! : undefined;
    if (mention?.kind === 'name' && mention.last <= last) {
      return passage.text
        .slice(tokens[Math.max(mention.nameFirst, start)]!.start, tokens[mention.last]!.end)
        .replace(/\s+/g, ' ');
    }
  }
  return undefined;
}
