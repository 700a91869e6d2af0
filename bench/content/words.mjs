// Generates text for pages of any length. It is the same each time, and sentences vary in length as in real text.

const WORDS =
  'the delegation landed on Monday and drove to the palace where a new president had asked what an old alliance is still worth to a country that voted for change while its neighbours watched and waited for an answer that nobody had promised'.split(
    ' ',
  );

/** A sentence with a number of words; `seed` selects the first one. */
export function sentence(seed, count) {
  const words = Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index) % WORDS.length]);
  const text = words.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
