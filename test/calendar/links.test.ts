import { expect } from '@open-wc/testing';
import { calendarLinks } from '../../src/calendar/calendar.js';
import type { Itinerary, Stop } from '../../src/model/definition/itinerary.js';
import { itinerary as anyItinerary } from '../model/arbitrary.js';
import fc from '../properties.js';

const linksOf = (stops: Stop[], stop?: number, fields: Partial<Itinerary> = {}): URL[] =>
  calendarLinks({ ...fields, stops }, { language: 'en', now: 0, stop }).map(({ href }) => new URL(href));
const fieldsOf = (url: URL | undefined): Record<string, string> => Object.fromEntries(url?.searchParams ?? []);

describe('links to calendars in the web', () => {
  const BOGOTA: Stop = {
    place: 'Bogotá & more',
    country: 'Colombia',
    timeZone: 'America/Bogota',
    start: { date: '2022-10-03T15:00' },
    end: { date: '2022-10-03T16:30' },
    purpose: ['Talks <b>&'],
  };

  it('have the time of a stop as an instant', () => {
    const [google, outlook, office] = linksOf([BOGOTA], 0);
    expect(fieldsOf(google)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Bogotá & more, Colombia',
      dates: '20221003T200000Z/20221003T213000Z',
      location: 'Bogotá & more, Colombia',
      details: 'Talks <b>&',
    });
    expect(fieldsOf(outlook)).to.include({
      subject: 'Bogotá & more, Colombia',
      startdt: '2022-10-03T20:00:00Z',
      enddt: '2022-10-03T21:30:00Z',
    });
    expect(office!.host).to.equal('outlook.office.com');
    expect(office!.search).to.equal(outlook!.search);
  });

  it('have whole days with the day after the last, and floating times as they are', () => {
    const days: Stop = { place: 'A', start: { date: '2022-10-03' }, end: { date: '2022-10-04' } };
    const [google, outlook] = linksOf([days], 0);
    expect(fieldsOf(google)['dates']).to.equal('20221003/20221005');
    expect(fieldsOf(outlook)).to.include({ startdt: '2022-10-03', enddt: '2022-10-05', allday: 'true' });
    const [floating] = linksOf([{ place: 'A', start: { date: '2022-10-03T09:00' } }], 0);
    expect(fieldsOf(floating)['dates']).to.equal('20221003T090000/20221003T090000');
  });

  it('have the first and the last day of a trip, and its places', () => {
    const cancelled: Stop = { place: 'C', start: { date: '2022-11-01' }, status: 'cancelled' };
    const last: Stop = { place: 'B', start: { date: '2022-10-05' }, end: { date: '2022-10-06' } };
    const [google] = linksOf([BOGOTA, last, cancelled], undefined, { title: 'Tour' });
    expect(fieldsOf(google)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Tour',
      dates: '20221003/20221007',
      details: 'Bogotá & more, Colombia\nB',
    });
  });

  it('are only for what has a day, and lead nowhere else for any data', () => {
    expect(linksOf([{ place: 'A', start: { date: '2022-10' } }])).to.deep.equal([]);
    fc.assert(
      fc.property(anyItinerary, (trip) => {
        for (const stop of [undefined, ...trip.stops.keys()]) {
          for (const { href } of linksOf(trip.stops, stop, trip)) {
            expect(href.length).to.be.at.most(40_000);
            expect(new URL(href).origin).to.match(/^https:\/\/(calendar\.google\.com|outlook\.(live|office)\.com)$/);
          }
        }
      }),
    );
  });
});
