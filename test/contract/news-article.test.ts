import { contract } from './contract.js';

contract('news-article', {
  fields: [
    { attribute: 'headline', part: 'headline' },
    { attribute: 'kicker', part: 'kicker' },
    { attribute: 'standfirst', part: 'standfirst' },
    { attribute: 'byline', part: 'byline' },
    { attribute: 'dateline', part: 'dateline' },
  ],
  children: `<article lang="en">
    <p data-news="kicker">Diplomacy</p>
    <h2>Blinken opens a tour of South America in Bogotá</h2>
    <p data-news="standfirst">Three governments of the left are to hear that Washington still counts on them.</p>
    <p data-news="byline">By the Broadsheet desk</p>
    <p data-news="published" data-news-date="2022-10-03T15:09:00Z"><time datetime="2022-10-03T15:09:00Z">3 October 2022</time></p>
    <p>His first host is Gustavo Petro, who became president in August.</p>
    <h3>A border opens again</h3>
    <p>A main crossing to Venezuela opened <a href="https://example.org/border">a week ago</a>.</p>
    <figure>
      <blockquote><p>There is a high level of concern.</p></blockquote>
      <figcaption><b>A defence official</b>, told Al Jazeera</figcaption>
    </figure>
    <ul><li>Santiago</li><li>Lima</li></ul>
    <p data-news="source">Al Jazeera and news agencies</p>
  </article>`,
  data: {
    headline: 'Blinken opens a tour of South America in Bogotá',
    kicker: 'Diplomacy',
    standfirst: 'Three governments of the left are to hear that Washington still counts on them.',
    byline: 'By the Broadsheet desk',
    dateline: 'Bogotá',
    published: '2022-10-03T15:09:00Z',
    language: 'en',
    body: [
      'His first host is Gustavo Petro.',
      { type: 'heading', content: 'A border opens again' },
      { type: 'quote', quotation: 'There is a high level of concern.', attribution: 'A defence official' },
      { type: 'list', items: ['Santiago', 'Lima'] },
    ],
    source: 'Al Jazeera and news agencies',
  },
  looks: [''],
});
