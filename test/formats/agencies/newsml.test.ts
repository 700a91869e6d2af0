import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const item = (components: string, status = 'Usable', more = ''): string =>
  `<NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier><PublicIdentifier>urn:1</PublicIdentifier></NewsIdentifier></Identification>
   <NewsManagement><FirstCreated>20221003T140000+0000</FirstCreated><ThisRevisionCreated>20221004T140000Z</ThisRevisionCreated><Status FormalName="${status}"/>${more}</NewsManagement>
   ${components}</NewsItem></NewsML>`;
const text = (words: string, more = ''): string =>
  `<ContentItem>${more}<DataContent>${words}</DataContent></ContentItem>`;
const component = (role: string, inner: string, language = ''): string =>
  `<NewsComponent><Role FormalName="${role}"/>${language && `<DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata>`}${inner}</NewsComponent>`;
const headline = (words: string): string => `<NewsLines><HeadLine>${words}</HeadLine></NewsLines>`;
const NITF = '<nitf><body><body.content><p>Words.</p></body.content></body></nitf>';

describe('NewsML 1', () => {
  it('reads a component', async () => {
    const { format, version, article, issues } = await seen(
      item(
        `<NewsComponent><NewsLines><HeadLine>Ministers &amp; masks</HeadLine><ByLine>By Ada</ByLine><DateLine>BOGOTA (AFP) -</DateLine><CopyrightLine>© AFP</CopyrightLine></NewsLines>
         <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider><Creator><Party FormalName="Ada "/></Creator></AdministrativeMetadata>
         <DescriptiveMetadata><Property FormalName="Keyword" Value="masks"/></DescriptiveMetadata>${text(NITF)}</NewsComponent>`,
      ),
    );
    expect([format, version, issues]).to.deep.equal(['newsml', '1.2', []]);
    expect(article).to.deep.equal({
      id: 'urn:1',
      headline: 'Ministers & masks',
      byline: 'By Ada',
      authors: [{ name: 'Ada' }],
      dateline: 'BOGOTA (AFP)',
      published: { date: '2022-10-03T14:00:00+00:00' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en',
      body: [paragraph('Words.')],
      source: 'AFP',
      copyright: '© AFP',
      topics: ['masks'],
    });
  });

  it('gathers components by their role', async () => {
    const file = (name: string, width: number): string =>
      `<ContentItem Href="https://news.example/${name}"><MimeType FormalName="image/jpeg"/><Characteristics><Property FormalName="PixelWidth" Value="${width}"/><Property FormalName="PixelHeight" Value="${width / 2}"/></Characteristics></ContentItem>`;
    const { article } = await seen(
      item(
        `<NewsComponent>${headline('One')}${component('StyleSheet', text('p { }', '<MimeType FormalName="text/css"/>'))}${component('SubHeadLine', text('<html><body><p>In short.</p></body></html>'))}
         ${component('Logo', file('logo.jpg', 50))}${component('Photo', headline('A mask') + file('s.jpg', 100) + file('l.jpg', 400))}
         ${component('Body', text('&lt;p>Words.&lt;/p>', '<MimeType FormalName="text/html"/>'))}${component('Contact', text('Ring Bo.'))}</NewsComponent>`,
      ),
    );
    expect(article.standfirst).to.deep.equal(['In short.']);
    expect(article.image).to.deep.equal({
      src: 'https://news.example/l.jpg',
      width: 400,
      height: 200,
      sources: [
        { src: 'https://news.example/l.jpg', width: 400 },
        { src: 'https://news.example/s.jpg', width: 100 },
      ],
      caption: ['A mask'],
    });
    expect(article.body).to.deep.equal([
      paragraph('Words.'),
      { type: 'figure', image: { src: 'https://news.example/logo.jpg', width: 50, height: 25 } },
      { type: 'callout', kind: 'contact', content: [paragraph('Ring Bo.')] },
    ]);
  });

  it('parts a story in several languages, and is about the one that is wanted', async () => {
    const both = item(
      `<NewsComponent>${component('Main', headline('Een') + text('Woorden.'), 'nl')}${component('Main', headline('Un') + text('Mots.'), 'fr')}</NewsComponent>`,
    );
    const { all, article } = await seen(both, { language: 'fr' });
    expect(all.map((entry) => [(entry as Article).language, (entry as Article).headline])).to.deep.equal([
      ['nl', 'Een'],
      ['fr', 'Un'],
    ]);
    expect(article.headline).to.equal('Un');
    expect((await seen(both)).article.headline).to.equal('Een');
  });

  it('keeps a text once that is there in two forms', async () => {
    const { article } = await seen(
      item(`<NewsComponent>${headline('One')}${text(NITF)}${text('Words.')}</NewsComponent>`),
    );
    expect(article.body).to.deep.equal([paragraph('Words.')]);
  });

  it('shows nothing that is withheld, canceled or under embargo', async () => {
    const one = `<NewsComponent>${headline('One')}${text('Words.')}</NewsComponent>`;
    for (const status of ['Canceled', 'Withheld', 'Embargoed'])
      expect((await seen(item(one, status))).count, status).to.equal(0);
    const until =
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20300101T000000Z</DateAndTime></StatusWillChange>';
    expect((await seen(item(one, 'Embargoed', until), { now: new Date('2026-01-01') })).count).to.equal(0);
    expect((await seen(item(one, 'Embargoed', until), { now: new Date('2031-01-01') })).count).to.equal(1);
  });

  it('keeps the texts of a component that has the role of a medium', async () => {
    const clip = (type: string, href: string): string =>
      component(
        'Clip',
        `<ContentItem Href="https://e.example/${href}"><MediaType FormalName="${type}"/></ContentItem>`,
      );
    for (const role of ['Video', 'Audio', 'Graphic', 'Picture', 'Photo', 'Illustration']) {
      for (const media of ['', clip('Video', 'a.mp4'), clip('Audio', 'a.mp3'), clip('Image', 'a.jpg')]) {
        const texts = component('Lead', text('A lead.')) + component('Body', text('One paragraph.\n\nAnother one.'));
        const { article } = await seen(
          item(`<NewsComponent>${headline('H')}${component(role, texts + media)}</NewsComponent>`),
        );
        const shown = JSON.stringify(article);
        for (const words of ['A lead.', 'One paragraph.', 'Another one.'])
          expect(shown.split(words), shown).to.have.lengthOf(2);
        if (media) expect(shown).to.contain('https://e.example/a.');
      }
    }
  });

  it('keeps a text that is alone in a component with the role of a medium', async () => {
    for (const role of ['Video', 'Audio', 'Graphic', 'Picture']) {
      const { article } = await seen(
        item(`<NewsComponent>${headline('H')}${component(role, text('Only words.'))}</NewsComponent>`),
      );
      expect(article.body).to.deep.equal([paragraph('Only words.')]);
    }
  });
});
