import { contract } from './contract.js';

contract('itinerary-card', {
  fields: [
    { attribute: 'heading', json: 'title', part: 'title' },
    { attribute: 'traveller', part: 'traveller' },
    { attribute: 'traveller-role', json: 'role', part: 'role' },
  ],
  children: `<section>
    <h3>Three capitals in four days</h3>
    <p data-news="traveller"><b>Antony Blinken</b>, US secretary of state</p>
    <ol>
      <li data-news-zone="America/Bogota"><time datetime="2022-10-03">Mon 3 Oct</time> <b>Bogotá, Colombia</b>
        <p>First meeting with the government that took office in August.</p>
        <ul data-news="meets"><li><b>Gustavo Petro</b>, President</li></ul></li>
      <li data-news-zone="America/Lima"><time datetime="2022-10-06">Thu 6 Oct</time> <b>Lima, Peru</b></li>
    </ol>
  </section>`,
  data: {
    title: 'Three capitals in four days',
    traveller: 'Antony Blinken',
    role: 'US secretary of state',
    start: '2022-10-03',
    end: '2022-10-06',
    asOf: '2022-10-02',
    language: 'en',
    stops: [
      {
        place: 'Bogotá',
        country: 'Colombia',
        start: '2022-10-03',
        timeZone: 'America/Bogota',
        meets: [{ name: 'Gustavo Petro', role: 'President' }],
        events: [{ title: 'Talks', start: '2022-10-03T14:00' }],
      },
      { place: 'Lima', country: 'Peru', start: '2022-10-06', status: 'cancelled' },
    ],
  },
  file: 'broadsheet-itinerary',
  looks: ['now="2022-10-01"', 'variant="compact" now="2022-10-01"'],
});
