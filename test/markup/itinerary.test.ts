import { expect } from '@open-wc/testing';
import { readItineraryMarkup } from '../../src/markup/itinerary.js';
import type { Itinerary } from '../../src/model/definition/itinerary.js';
import type { Issue } from '../../src/model/issue.js';

function read(markup: string): Itinerary | undefined {
  const inert = document.implementation.createHTMLDocument();
  inert.body.innerHTML = markup;
  return readItineraryMarkup(inert.body, { url: 'https://example.org/' });
}

const stop = (entry: string): object | undefined => read(`<ol><li>${entry}</li></ol>`)?.stops[0];

describe('readItineraryMarkup', () => {
  it('reads our own markup, with every hook', () => {
    const markup = `<section lang="en">
      <h3>Three capitals</h3>
      <p data-news="traveller"><b>Antony Blinken</b>, US secretary of state</p>
      <p data-news="dates" data-news-date="2022-10-03/2022-10-06">3–6 October 2022</p>
      <ol><li data-news-date="2022-10-03/2022-10-04" data-news-zone="America/Bogota" data-news-status="done"
              data-news-coordinates="-74.08,4.61" data-news-stated="false">
        <time datetime="2022-10-03">3–4 October</time> <b>Bogotá, Colombia</b> <p>First <em>meeting</em>.</p><p>Then more.</p>
        <ul data-news="meets"><li><b>Gustavo Petro</b>, President</li><li><a href="/m">Francia Márquez</a>, Vice President</li></ul>
        <ol data-news="events"><li data-news-date="2022-10-03T14:00/2022-10-03T15:00"><time>14:00</time> <b>Talks</b>, <span data-news="place">Palace</span></li></ol>
      </li></ol>
      <p data-news="as-of" data-news-date="2022-10-02">As reported on 2 October 2022.</p>
    </section>`;
    expect(read(markup)).to.deep.equal({
      title: 'Three capitals',
      traveller: 'Antony Blinken',
      role: 'US secretary of state',
      start: { date: '2022-10-03' },
      end: { date: '2022-10-06' },
      asOf: { date: '2022-10-02' },
      language: 'en',
      stops: [
        {
          place: 'Bogotá',
          country: 'Colombia',
          start: { date: '2022-10-03' },
          end: { date: '2022-10-04' },
          timeZone: 'America/Bogota',
          coordinates: [-74.08, 4.61],
          purpose: ['First ', { type: 'emphasis', content: ['meeting'] }, '.', '\n\n', 'Then more.'],
          meets: [
            { name: 'Gustavo Petro', role: 'President' },
            { name: 'Francia Márquez', role: 'Vice President', url: 'https://example.org/m' },
          ],
          status: 'done',
          events: [
            { title: 'Talks', start: { date: '2022-10-03T14:00' }, end: { date: '2022-10-03T15:00' }, place: 'Palace' },
          ],
          stated: false,
        },
      ],
    });
  });

  for (const [what, entry, expected] of [
    ['a place in bold', '<strong>Lima, Peru</strong>', { place: 'Lima', country: 'Peru' }],
    ['a place as a heading', '<h4>Lima</h4><p>Talks.</p>', { place: 'Lima', purpose: ['Talks.'] }],
    [
      'two times',
      '<time datetime="2022-10-03">3</time>–<time datetime="2022-10-04">4 October</time>: <b>Lima</b>',
      { place: 'Lima', start: { date: '2022-10-03' }, end: { date: '2022-10-04' } },
    ],
    [
      'a time that is only words',
      '<time>“on Thursday”</time> <b>Lima</b>',
      { place: 'Lima', start: { text: 'on Thursday' } },
    ],
    ['an entry of bare words', 'Lima, Peru', { place: 'Lima', country: 'Peru' }],
    [
      'bare words after a time',
      '<time datetime="2022-10-06">6 October</time> – Lima',
      { place: 'Lima', start: { date: '2022-10-06' } },
    ],
    ['a date that WordPress left alone', '<b>Lima</b>', { place: 'Lima' }],
    [
      'a place with a comma, by its hooks',
      '<b><span data-news="place">Washington, D.C.</span>, <span data-news="country">United States</span></b>',
      { place: 'Washington, D.C.', country: 'United States' },
    ],
    [
      'a list without a hook as text',
      '<b>Lima</b><p>Talks:</p><ul><li>trade</li><li>fishing</li></ul><p>Then home.</p>',
      { place: 'Lima', purpose: ['Talks:', '\n\n', 'trade', '\n\n', 'fishing', '\n\n', 'Then home.'] },
    ],
    [
      'what a quotation marks as part of it',
      '<blockquote>He said <b>no</b>.</blockquote><b>Lima</b>',
      { place: 'Lima', purpose: ['He said ', { type: 'strong', content: ['no'] }, '.'] },
    ],
    [
      'a programme without a hook',
      '<b>Lima</b><ol><li><time datetime="2022-10-06T09:00">9:00</time> Mass</li></ol>',
      { place: 'Lima', events: [{ title: 'Mass', start: { date: '2022-10-06T09:00' } }] },
    ],
  ] as const) {
    it(`reads ${what}`, () => expect(stop(entry)).to.deep.equal(expected));
  }

  it('drops a zone and a place on Earth that there are not', () => {
    const [first] = read(
      '<ol><li data-news-zone="Mars/Base" data-news-coordinates="200,100"><b>A</b></li></ol>',
    )!.stops;
    expect(first).to.deep.equal({ place: 'A' });
  });

  it('understands a status in any spelling, and keeps any other in its words with an issue', () => {
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = `<ol><li></li>
      <li data-news-status="Canceled"><b>A</b></li>
      <li data-news-status="https://schema.org/EventPostponed"><b>B</b>, <span data-news="status">for now</span></li>
      <li><b>C</b> <span data-news="status">called off</span></li>
      <li data-news-status="maybe"><b>D</b><ol data-news="events"><li data-news-status="perhaps">Talks</li></ol></li>
      <li data-news-status="confirmed"><b>E</b> <span data-news="status">cancelled</span></li>
    </ol>`;
    const issues: Issue[] = [];
    const trip = readItineraryMarkup(inert.body, { issues });
    expect(trip!.stops).to.deep.equal([
      { place: 'A', status: 'cancelled' },
      { place: 'B', status: 'postponed', statusText: 'for now' },
      { place: 'C', status: 'cancelled' },
      { place: 'D', statusText: 'maybe', events: [{ title: 'Talks', statusText: 'perhaps' }] },
      { place: 'E', status: 'cancelled' },
    ]);
    expect(issues.map(({ code, path }) => `${code} ${path}`).sort()).to.deep.equal([
      'value stops[3].events[0].status',
      'value stops[3].status',
    ]);
  });

  it('finds nothing where there is nothing, and never throws', () => {
    for (const markup of ['', '   ', '<p>Words.</p>', '<script>alert(1)</script>', '<ol></ol>', '<ol><li></li></ol>']) {
      expect(read(markup), markup).to.equal(undefined);
    }
  });
});
