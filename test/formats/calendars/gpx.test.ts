import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';

const gpx = (inner: string, version = '1.1'): string =>
  `<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/${version.replace('.', '/')}" version="${version}" creator="x">${inner}</gpx>`;

describe('GPX', () => {
  it('reads waypoints and the points of a route', async () => {
    const { format, version, itinerary, issues } = await seen(
      gpx(`
        <metadata><name>Journey</name><time>2022-10-01T12:00:00Z</time></metadata>
        <wpt lat="4.61" lon="-74.08"><time>2022-10-03T14:00:00Z</time><name>Bogotá</name><cmt>Hot</cmt><desc>Talks &amp; lunch</desc>
          <link href="/bogota"><text>More</text></link></wpt>
        <rte><name>South</name><desc>By air</desc>
          <rtept lat="-33.4" lon="-70.6"><name>Santiago</name></rtept><rtept lat="-12" lon="-77"></rtept></rte>`),
    );
    expect([format, version, issues]).to.deep.equal(['gpx', '1.1', []]);
    expect(itinerary).to.deep.equal({
      title: 'Journey',
      asOf: { date: '2022-10-01T12:00:00Z' },
      stops: [
        {
          place: 'Bogotá',
          start: { date: '2022-10-03T14:00:00Z' },
          coordinates: [-74.08, 4.61],
          purpose: [
            'Talks & lunch',
            '\n\n',
            'Hot',
            '\n\n',
            { type: 'link', href: 'https://news.example/bogota', content: ['More'] },
          ],
        },
        { place: 'Santiago', coordinates: [-70.6, -33.4], purpose: ['South', '\n\n', 'By air'] },
        { coordinates: [-77, -12] },
      ],
    });
  });

  it('takes a track for what was done between its ends', async () => {
    const point = (minute: number, more = ''): string =>
      `<trkpt lat="1" lon="2"><time>2022-10-03T14:0${minute}:00Z</time>${more}</trkpt>`;
    const { itinerary, issues } = await seen(
      gpx(
        `<trk><name>Walk</name><trkseg>${point(0)}${point(1, '<name>Bridge</name>')}</trkseg><trkseg>${point(5)}</trkseg></trk>`,
      ),
    );
    expect(itinerary).to.deep.equal({
      title: 'Walk',
      stops: [
        {
          place: 'Walk',
          start: { date: '2022-10-03T14:00:00Z' },
          end: { date: '2022-10-03T14:05:00Z' },
          coordinates: [2, 1],
        },
        { place: 'Bridge', start: { date: '2022-10-03T14:01:00Z' }, coordinates: [2, 1] },
      ],
    });
    expect(issues).to.deep.equal(['unknown-field trk']);
  });

  it('is in the order of time where every point has one', async () => {
    const at = (name: string, hour: string): string =>
      `<wpt lat="1" lon="2"><time>2022-10-03T${hour}:00:00Z</time><name>${name}</name></wpt>`;
    const late = await seen(gpx(at('B', '12') + at('A', '11')));
    expect(late.itinerary.stops.map(({ place }) => place)).to.deep.equal(['A', 'B']);
    const some = await seen(gpx(`${at('B', '12')}${at('A', '11')}<wpt lat="1" lon="2"><name>C</name></wpt>`));
    expect(some.itinerary.stops.map(({ place }) => place)).to.deep.equal(['B', 'A', 'C']);
  });

  it('reads version 1.0, and says what it leaves out', async () => {
    const { version, itinerary, issues } = await seen(
      gpx(
        '<name>Old</name><desc>words</desc><time>2022-10-01T12:00:00Z</time><wpt lat="x"><name>A</name><sym>Flag</sym><url>/a</url></wpt>',
        '1.0',
      ),
    );
    expect([version, itinerary.title, itinerary.asOf?.date]).to.deep.equal(['1.0', 'Old', '2022-10-01T12:00:00Z']);
    const href = 'https://news.example/a';
    expect(itinerary.stops).to.deep.equal([{ place: 'A', purpose: [{ type: 'link', href, content: [href] }] }]);
    expect(issues).to.deep.equal(['unknown-field desc', 'unknown-field wpt.sym', 'value wpt']);
    expect((await seen(gpx(''))).issues).to.deep.equal(['missing ']);
  });

  it('is cut off after a thousand points', async () => {
    const { itinerary, issues } = await seen(gpx('<wpt lat="1" lon="2"/>'.repeat(1_001)));
    expect([itinerary.stops.length, issues]).to.deep.equal([1_000, ['too-large ']]);
  });
});
