/** Frequent words that tell languages apart. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that was for with said has from',
  es: 'el los las del que una con para por está dijo pero más',
  fr: 'le les des est une dans pour qui que sur avec selon être',
  de: 'der die das und ist nicht ein eine mit sich auf dem für',
  pt: 'os das não uma com para disse são mais ao pelo foi está',
  it: 'il gli della che una con per sono non più alla anche dal',
  nl: 'het een van dat niet met zijn voor aan ook door maar naar',
};
const ENOUGH = 12;

/** The likely language of a text; `undefined` if it is too short or says too little. Markup does no harm. */
export function likelyLanguage(text: string): string | undefined {
  const start = text.slice(0, 20_000);
  const arabic = start.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic > start.length / 3) return 'ar';
  const counts = new Map<string, number>();
  for (const [word] of start.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(WORDS)
    .map(([language, words]) => ({
      language,
      score: words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scores;
  return best && next && best.score >= ENOUGH && best.score > next.score * 1.5 ? best.language : undefined;
}
