const LONGEST = 60;

/** Words of a page as they are told of: in one line, and no longer than one reads. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
