const ROW = 26;
const BAR = 16;
const LEFT = 250;
const WIDTH = 760;
const RIGHT = 70;
const TOP = 48;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Draws bars with the spread of each as a line, as SVG.
 *
 * @param {{ title: string, unit: string, bars: { label: string, median: number, low: number, high: number }[] }} plot
 */
export function barPlot({ title, unit, bars }) {
  const most = Math.max(...bars.map(({ median, high }) => Math.max(median, high)), Number.MIN_VALUE);
  const x = (value) => (LEFT + (Math.max(0, value) / most) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const height = TOP + bars.length * ROW + 12;
  const rows = bars.map(({ label, median, low, high }, index) => {
    const top = TOP + index * ROW;
    const middle = top + BAR / 2;
    const isOurs = label.startsWith('Broadsheet');
    return [
      `<text x="${LEFT - 10}" y="${middle + 4}" text-anchor="end"${isOurs ? ' font-weight="600"' : ''}>${escaped(label)}</text>`,
      `<rect x="${LEFT}" y="${top}" width="${(x(median) - LEFT).toFixed(1)}" height="${BAR}" fill="${isOurs ? '#b01e28' : '#9aa0a8'}"/>`,
      `<path d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${middle - 4}v8M${x(high)} ${middle - 4}v8" stroke="#17191c" fill="none"/>`,
      `<text x="${Number(x(Math.max(median, high))) + 8}" y="${middle + 4}">${median >= 100 ? Math.round(median).toLocaleString('en') : median.toFixed(2)}</text>`,
    ].join('');
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#17191c">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="12" y="20" font-size="14" font-weight="600">${escaped(title)}</text>`,
    `<text x="${LEFT}" y="38" fill="#595e66">${escaped(unit)}; the line is the range of the middle half of the rounds</text>`,
    ...rows,
    '</svg>',
  ].join('\n')}\n`;
}
