import { expect } from '@open-wc/testing';
import { readAttribution, type Attribution } from '../../src/markup/attribution.js';
import { splitAttribution } from '../../src/model/split-attribution.js';

const LINES: [words: string, attribution: string, role?: string][] = [
  ['Antony Blinken, US secretary of state', 'Antony Blinken', 'US secretary of state'],
  ['Antony Blinken , US secretary of state', 'Antony Blinken', 'US secretary of state'],
  ['Gustavo Petro, President of Colombia', 'Gustavo Petro', 'President of Colombia'],
  ['— Gustavo Petro, President of Colombia', 'Gustavo Petro', 'President of Colombia'],
  ['-- Gustavo Petro, president', 'Gustavo Petro', 'president'],
  ['Antony Blinken, U.S. Secretary of State', 'Antony Blinken', 'U.S. Secretary of State'],
  ['Ana Ruiz, teacher, Bogotá', 'Ana Ruiz', 'teacher, Bogotá'],
  ['Jean Dupont, maire de Lyon', 'Jean Dupont', 'maire de Lyon'],
  ['Сергей Лавров, министр иностранных дел', 'Сергей Лавров', 'министр иностранных дел'],
  ['أنتوني بلينكن، وزير الخارجية الأمريكي', 'أنتوني بلينكن', 'وزير الخارجية الأمريكي'],
  ['岸田文雄、首相', '岸田文雄', '首相'],
  ['岸田文雄，首相', '岸田文雄', '首相'],
  ['Martin Luther King, Jr.', 'Martin Luther King, Jr.'],
  ['Martin Luther King, Jr., civil rights leader', 'Martin Luther King, Jr.', 'civil rights leader'],
  ['Jane Doe, M.D., head of surgery', 'Jane Doe, M.D.', 'head of surgery'],
  ['Washington, D.C.', 'Washington, D.C.'],
  ['A spokesperson in Washington, D.C.', 'A spokesperson in Washington, D.C.'],
  ['Sammy Davis, Jr', 'Sammy Davis, Jr'],
  ['Antony Blinken', 'Antony Blinken'],
  ['Crosby, Stills, Nash', 'Crosby, Stills, Nash'],
  ['Antony Blinken,', 'Antony Blinken'],
  [', Antony Blinken', 'Antony Blinken'],
  ['Jean-Luc Mélenchon', 'Jean-Luc Mélenchon'],
];

describe('splitAttribution', () => {
  for (const [words, attribution, role] of LINES) {
    it(`parts “${words}”`, () => {
      expect(splitAttribution(words)).to.deep.equal({ attribution, ...(role && { role }) });
    });
  }

  it('takes time in proportion to the words', () => {
    const start = performance.now();
    for (const words of [',', ' ', 'a, ', 'A., ', 'a ', '—']) splitAttribution(`A${words.repeat(20_000)}B`);
    expect(performance.now() - start).to.be.below(1_000);
  });
});

const MARKED: [markup: string, attribution: Attribution][] = [
  // our own table
  [
    '<b>Antony Blinken</b>, US secretary of state, <cite><a href="/tweet">Twitter</a></cite>, <time datetime="2022-10-03">3 October 2022</time>',
    {
      ...{ attribution: 'Antony Blinken', role: 'US secretary of state', source: 'Twitter' },
      ...{ sourceUrl: 'https://page.example/tweet', date: { date: '2022-10-03' } },
    },
  ],
  // who is named by what
  ['<strong>A. Name</strong>, of the house', { attribution: 'A. Name', role: 'of the house' }],
  ['<a href="/name">A. Name</a>, of the house', { attribution: 'A. Name', role: 'of the house' }],
  ['<b><a href="/name">A. Name</a></b>, President', { attribution: 'A. Name', role: 'President' }],
  ['<b>Martin Luther King, Jr.</b>', { attribution: 'Martin Luther King, Jr.' }],
  ['A. Name, of the house', { attribution: 'A. Name', role: 'of the house' }],
  ['<cite>A. Name</cite>', { attribution: 'A. Name' }],
  ['— <cite>A. Name</cite>', { attribution: 'A. Name' }],
  ['<cite>A. Name, of the house</cite>', { attribution: 'A. Name', role: 'of the house' }],
  ['— <cite>A. Name</cite>, head of the house', { attribution: 'A. Name', role: 'head of the house' }],
  ['<cite>The Book</cite>, A. Name', { attribution: 'A. Name', source: 'The Book' }],
  ['A. Name in <cite>The Book</cite>', { attribution: 'A. Name in', source: 'The Book' }],
  ['A. Name, <cite>The Book</cite>', { attribution: 'A. Name', source: 'The Book' }],
  [
    'A. Name, <a href="/book">The Book</a>',
    { attribution: 'A. Name', source: 'The Book', sourceUrl: 'https://page.example/book' },
  ],
  ['A. Name<br>of the house', { attribution: 'A. Name', role: 'of the house' }],
  ['<p>A. Name</p><p>of the house</p>', { attribution: 'A. Name', role: 'of the house' }],
  ['<div><span>A. Name</span></div><div>of the house</div>', { attribution: 'A. Name', role: 'of the house' }],
  // hooks
  [
    '<span data-news="attribution">A. Name</span> <span data-news="role">President</span> <span data-news="organization">House</span> <span data-news="via">told us</span> <span data-news="source">The Book</span> <span data-news="date" data-news-date="2022-10">October</span>',
    {
      ...{ attribution: 'A. Name', role: 'President', organization: 'House', via: 'told us', source: 'The Book' },
      date: { date: '2022-10' },
    },
  ],
  [
    '<b>A. Name</b>, <span data-news="role">President</span>, told us',
    { attribution: 'A. Name', role: 'President', via: 'told us' },
  ],
  [
    'A. Name, of the house, <span data-news="role">President</span>',
    { attribution: 'A. Name', role: 'President', via: 'of the house' },
  ],
  [
    '<cite data-news="source"><a href="/book">The Book</a></cite>',
    { source: 'The Book', sourceUrl: 'https://page.example/book' },
  ],
  ['<span data-news="date">on Monday</span>', { date: { text: 'on Monday' } }],
  ['<b>A. Name</b> <span data-news="constructor">x</span>', { attribution: 'A. Name', role: 'x' }],
  // what is not seen, what is refused
  ['<b>A. Name</b><span hidden>, not shown</span><script>x</script><!-- y -->', { attribution: 'A. Name' }],
  ['<b>A. Name</b>, <cite><a href="javascript:x">The Book</a></cite>', { attribution: 'A. Name', source: 'The Book' }],
  ['<b>A. Name</b>, <time>on Monday</time>', { attribution: 'A. Name', date: { text: 'on Monday' } }],
  ['', {}],
  [' \n ', {}],
];

describe('readAttribution', () => {
  for (const [markup, attribution] of MARKED) {
    it(`reads ${markup || 'nothing'}`, () => {
      const inert = document.implementation.createHTMLDocument();
      inert.body.innerHTML = markup;
      const { attribution: name, ...rest } = readAttribution(inert.body, 'https://page.example/story/');
      expect({ ...(name && { attribution: name }), ...rest }).to.deep.equal(attribution);
    });
  }
});
