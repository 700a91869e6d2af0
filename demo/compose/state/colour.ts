/** Contrast of two colours, and the nearest colour that passes. Colours are `#rrggbb`. */
type Triple = readonly [number, number, number];

/** The least contrast of graphics, WCAG 2 success criterion 1.4.11. */
export const LEAST_CONTRAST = 3;

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/**
 * The nearest colour with enough contrast on all grounds: same hue, other lightness. The chroma is reduced only where
 * sRGB ends. `undefined` if no lightness passes on all of them.
 */
export function nearestPassing(colour: string, grounds: readonly string[], least = LEAST_CONTRAST): string | undefined {
  const [lightness, chroma, hue] = oklch(linear(colour));
  for (let step = 0; step <= 500; step++) {
    for (const next of [lightness - step / 500, lightness + step / 500]) {
      if (next < 0 || next > 1) continue;
      const tried = inGamut(next, chroma, hue);
      if (grounds.every((ground) => contrast(tried, ground) >= least)) return tried;
    }
  }
  return undefined;
}

function inGamut(lightness: number, chroma: number, hue: number): string {
  for (let part = 1; part >= 0; part -= 0.02) {
    const rgb = linearOf(lightness, chroma * part, hue);
    if (rgb.every((value) => value >= -0.0005 && value <= 1.0005)) return hex(rgb);
  }
  return hex(linearOf(lightness, 0, 0));
}

const linear = (colour: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const hex = (rgb: Triple): string =>
  `#${rgb
    .map((value) => {
      const kept = Math.min(1, Math.max(0, value));
      const coded = kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055;
      return Math.round(coded * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

// The matrices of CSS Color 4, between linear sRGB and Oklab.
function oklch([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, bb), Math.atan2(bb, a)];
}

function linearOf(lightness: number, chroma: number, hue: number): Triple {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
