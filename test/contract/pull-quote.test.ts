import { contract } from './contract.js';

contract('pull-quote', {
  fields: [
    { attribute: 'quotation', part: 'quotation' },
    { attribute: 'attribution', part: 'name' },
    { attribute: 'attribution-role', json: 'role', part: 'role' },
    { attribute: 'source', part: 'source' },
  ],
  children: `<figure>
    <blockquote cite="https://example.org/tweet"><p>Heading to Colombia to build on our vital, strong partnership.</p></blockquote>
    <figcaption><b>Antony Blinken</b>, US secretary of state, <cite><a href="https://example.org/tweet">Twitter</a></cite>,
      <time datetime="2022-10-03">3 October 2022</time></figcaption>
  </figure>`,
  data: {
    quotation: 'Heading to Colombia to build on our vital, strong partnership.',
    attribution: 'Antony Blinken',
    role: 'US secretary of state',
    organization: 'State Department',
    via: 'told Al Jazeera',
    source: 'Twitter',
    sourceUrl: 'https://example.org/tweet',
    date: '2022-10-03',
    language: 'en',
    repeats: false,
  },
  looks: ['', 'variant="inline"', 'variant="showcase"'],
});
