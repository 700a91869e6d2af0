import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const ITEM = {
  uri: 'https://api.example/1',
  altids: { itemid: 'abc' },
  type: 'text',
  versioncreated: '2022-10-03T14:00:00Z',
  firstcreated: '2022-10-01T14:00:00Z',
  pubstatus: 'usable',
  language: 'en',
  headline: 'Ministers',
  bylines: [{ by: 'By ADA BYRON', title: 'Reporter' }],
  datelinelocation: { city: 'Bogotá', countryname: 'COLOMBIA' },
  subject: [{ name: 'Diplomacy' }, { name: 's' }],
  keywords: ['masks'],
  infosource: [{ name: 'AP' }],
};
const answer = (item: object): object => ({ api_version: '1.1', data: { item: { ...ITEM, ...item } } });

describe('the AP Media API', () => {
  it('reads an item, and says where its text is', async () => {
    const { format, version, article, issues } = await seen(
      answer({ renditions: { nitf: { href: 'https://api.example/1/nitf' } } }),
    );
    expect([format, version, issues]).to.deep.equal(['ap-media', '1.1', ['missing data.item.renditions.nitf']]);
    expect(article).to.deep.equal({
      id: 'abc',
      headline: 'Ministers',
      authors: [{ name: 'By ADA BYRON', role: 'Reporter' }],
      dateline: 'Bogotá',
      published: { date: '2022-10-03T14:00:00Z' },
      language: 'en',
      source: 'AP',
      topics: ['Diplomacy', 'masks'],
    });
  });

  it('reads the text where somebody put it in', async () => {
    const { article } = await seen(answer({ body_html: '<p>Words.</p>' }));
    expect(article.body).to.deep.equal([paragraph('Words.')]);
  });

  it('reads a picture, the size for a page first', async () => {
    const file = (href: string, width: number): object => ({ href, width, height: width / 2, mimetype: 'image/jpeg' });
    const { article } = await seen(
      answer({
        type: 'picture',
        description_caption: 'A mask',
        description_creditline: 'Alan/AP',
        renditions: {
          main: file('https://i.example/main', 4000),
          preview: file('https://i.example/preview', 512),
          caption_nitf: { href: 'https://i.example/xml', mimetype: 'text/xml' },
        },
      }),
    );
    expect(article.image).to.deep.equal({
      src: 'https://i.example/preview',
      width: 512,
      height: 256,
      caption: ['A mask'],
      credit: 'Alan/AP',
      sources: [{ src: 'https://i.example/preview', width: 512 }, { src: 'https://i.example/main' }],
    });
    expect(article.standfirst).to.equal(undefined);
  });

  it('reads a feed, without what is not to be shown', async () => {
    const items = [
      { item: ITEM },
      { item: { ...ITEM, pubstatus: 'canceled' } },
      { item: { ...ITEM, embargoed: '2023-01-01T00:00:00Z' } },
    ];
    const { count, issues } = await seen({ api_version: '1.1', data: { items } }, { now: new Date('2022-12-31') });
    expect(count).to.equal(1);
    expect(issues).to.deep.equal(['withheld data.items[1].item.pubstatus', 'withheld data.items[2].item.embargoed']);
  });

  it('names what goes with an item and is not here', async () => {
    const { issues } = await seen(
      answer({ associations: { 1: { type: 'picture', headline: 'A mask', uri: 'https://api.example/2' } } }),
    );
    expect(issues).to.deep.equal(['missing data.item.associations.1']);
  });
});
