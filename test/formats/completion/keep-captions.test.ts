import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';

const UNUSABLE = [
  'javascript:alert(1)',
  'data:image/png;base64,AA',
  'ftp://e.example/a.jpg',
  'cid:1',
  'https://',
  'file:///a.jpg',
];

describe('the caption and credit of a picture whose address cannot be used', () => {
  for (const url of UNUSABLE) {
    it(`stay: ${url}`, async () => {
      const feed = { version: 'https://jsonfeed.org/version/1.1' };
      const inText = `<p>Words.</p><figure><img src="${url}" alt="A slip"><figcaption>The slip at dusk. Photo: Tom Reed</figcaption></figure>`;
      for (const data of [
        `# Ferry\n\nWords.\n\n![A slip](${url} "The slip at dusk. Photo: Tom Reed")`,
        `---\ntitle: Ferry\nimage:\n  src: "${url}/a.jpg"\n  caption: The slip at dusk.\n  credit: Tom Reed\n---\nWords.`,
        { ...feed, items: [{ id: '1', title: 'Ferry', content_html: inText }] },
        { title: 'Ferry', body: 'Words.', image: { url, caption: 'The slip at dusk.', credit: 'Tom Reed' } },
        {
          ...{ type: 'story', version: '0.10.0', headlines: { basic: 'Ferry' } },
          content_elements: [
            { type: 'image', url, caption: 'The slip at dusk.', credits: { by: [{ name: 'Tom Reed' }] } },
          ],
        },
      ]) {
        const { article } = await seen(data);
        expect(JSON.stringify(article), JSON.stringify(data)).to.contain('The slip at dusk.').and.contain('Tom Reed');
      }
    });
  }
});
