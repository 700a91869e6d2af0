// Text for pages of any length: the same each time, and of uneven length as real text is.

const WORDS =
  'the delegation landed on Monday and drove to the palace where a new president had asked what an old alliance is still worth to a country that voted for change while its neighbours watched and waited for an answer that nobody had promised'.split(
    ' ',
  );

/** A sentence of so many words; `seed` chooses where it begins. */
export function sentence(seed, count) {
  const words = Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index) % WORDS.length]);
  const text = words.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
