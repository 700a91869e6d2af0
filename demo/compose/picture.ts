/** Draws a quotation as a picture: measured on a canvas, written as PNG or SVG. */
import { quoted } from './state/quoted.js';
import type { Work } from './state/work.js';

/** The sizes in pixels: a link card, a square, a story. */
export const PICTURE_SIZES = { card: [1200, 630], square: [1080, 1080], story: [1080, 1920] } as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** The largest type of the quotation, in pixels. */
const LARGEST = { card: 76, square: 88, story: 104 };

/** One line of text, as both the canvas and the SVG draw it. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly weight: number;
  readonly colour: string;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly accent: string;
  readonly ruleY: number;
  readonly margin: number;
  readonly isRtl: boolean;
  readonly lines: readonly Line[];
}

const SERIF = "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Noto Naskh Arabic', serif";
const SANS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, 'Noto Sans Arabic', sans-serif";
const COLOURS = {
  light: { paper: '#ffffff', ink: '#17191c', muted: '#595e66', accent: '#b01e28' },
  dark: { paper: '#16181b', ink: '#e7e6e3', muted: '#a6a9ae', accent: '#ff8f87' },
};
const RTL = /^(?:ar|fa|he|ur)\b/;

/** Waits until the fonts of the page can be measured. */
export const loadPictureFonts = async (): Promise<void> => {
  await document.fonts.ready;
};

/** Draws the quotation of a state on a canvas, as large as the canvas is. */
export function drawPicture(canvas: HTMLCanvasElement, work: Work, size: PictureSize): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height, paper, accent, ruleY, margin, isRtl, lines } = layoutOf(context, work, size);
  context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = accent;
  context.fillRect(margin, ruleY, width - 2 * margin, 6);
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  for (const { text, x, y, ...style } of lines) {
    context.fillStyle = style.colour;
    context.font = fontOf(style);
    context.fillText(text, x, y);
  }
}

/** The picture as SVG. Its text stays text, and its alternative text is its title. */
export function svgPicture(work: Work, size: PictureSize, alternative: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  const { width, height, paper, accent, ruleY, margin, isRtl, lines } = layoutOf(context, work, size);
  const texts = lines.map(
    ({ text, x, y, size: em, font, weight, colour }) =>
      `<text x="${x}" y="${y}" font-family="${escaped(font)}" font-size="${em}" font-weight="${weight}" fill="${colour}" xml:space="preserve">${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" direction="${isRtl ? 'rtl' : 'ltr'}">`,
    `<title>${escaped(alternative)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="${margin}" y="${ruleY}" width="${width - 2 * margin}" height="6" fill="${accent}"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

function layoutOf(context: CanvasRenderingContext2D, { quote, look }: Work, size: PictureSize): Layout {
  const [width, height] = PICTURE_SIZES[size];
  const margin = Math.round(width * 0.075);
  const scheme = look.scheme === 'dark' ? COLOURS.dark : COLOURS.light;
  const quoteFont = look.font === 'sans' ? SANS : SERIF;
  const isRtl = look.direction === 'rtl' || (look.direction === '' && RTL.test(quote.language ?? ''));
  const x = isRtl ? width - margin : margin;
  const by = [quote.attribution ?? '', [quote.role, quote.source].filter(Boolean).join(', ')].filter(Boolean);
  const space = { width: width - 2 * margin, height: height - 2 * margin - 30 };
  const words = quoted(quote);
  // The largest type in which everything fits; the attribution keeps its own size.
  let em = LARGEST[size];
  const bySize = Math.round(width * 0.032);
  let lines: string[] = [];
  for (; em > 18; em -= 2) {
    context.font = fontOf({ size: em, font: quoteFont, weight: 500 });
    lines = wrapped(context, words, space.width);
    if (lines.length * em * 1.24 + em * 0.6 + by.length * bySize * 1.4 <= space.height) break;
  }
  const textHeight = lines.length * em * 1.24 + em * 0.5 + by.length * bySize * 1.4;
  const top = Math.round((height - textHeight) / 2);
  const drawn: Line[] = lines.map((text, index) => ({
    text,
    x,
    y: Math.round(top + em * (1 + index * 1.24)),
    size: em,
    font: quoteFont,
    weight: 500,
    colour: scheme.ink,
  }));
  const byTop = top + lines.length * em * 1.24 + em * 0.5;
  for (const [index, part] of by.entries()) {
    context.font = fontOf({ size: bySize, font: SANS, weight: index === 0 ? 650 : 400 });
    const [text = ''] = wrapped(context, part, space.width);
    const y = Math.round(byTop + bySize * (1 + index * 1.4));
    const isName = index === 0 && quote.attribution !== undefined;
    drawn.push({
      text,
      x,
      y,
      size: bySize,
      font: SANS,
      weight: isName ? 650 : 400,
      colour: isName ? scheme.ink : scheme.muted,
    });
  }
  const accent = look.accent || scheme.accent;
  return {
    width,
    height,
    paper: scheme.paper,
    accent,
    ruleY: Math.max(margin / 2, top - em * 0.7),
    margin,
    isRtl,
    lines: drawn,
  };
}

const fontOf = ({ size, font, weight }: { size: number; font: string; weight: number }): string =>
  `${weight} ${size}px ${font}`;

/** Breaks text into lines; a word that is longer than a line is cut. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.replace(/[^\S\u00A0\u202F]+/gu, ' '),
  )) {
    // A mark does not begin a line, unless it opens a quotation; nor does a space that keeps words together.
    const isOpening = !/\p{Pd}/u.test(segment) && /(?:^| )$/u.test(line);
    const isMark = !/[\p{L}\p{N} ]/u.test(segment) && !isOpening;
    if (isMark || context.measureText((line + segment).trimEnd()).width <= width) {
      line += segment;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = segment.trimStart();
    while (context.measureText(line).width > width && line.length > 1) {
      let at = line.length - 1;
      while (at > 1 && context.measureText(line.slice(0, at)).width > width) at--;
      lines.push(line.slice(0, at));
      line = line.slice(at);
    }
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => NAMES[letter]!);
