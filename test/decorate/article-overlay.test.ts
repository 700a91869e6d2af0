import { expect } from '@open-wc/testing';
import { drawArticle } from '../../src/decorate/article.js';
import { overlayArticle } from '../../src/decorate/article-overlay.js';
import { findArticle } from '../../src/decorate/article-slots.js';
import { articleSlotsOf } from '../../src/decorate/fields.js';
import { addressOf } from '../../src/decorate/picture.js';
import type { Image } from '../../src/model/definition/image.js';
import { contextOf, copied, htmlOf } from './drawn.js';

/** The lead picture of a story whose attributes give fields of it. */
function leadOf(html: string, given: Partial<Image>): string {
  const slots = findArticle(copied(`<h2>Head</h2>${html}<p>A</p>`));
  const image = { src: addressOf(slots.image!)!, ...given };
  const drawn = drawArticle(overlayArticle(slots, articleSlotsOf({ image }, { locale: 'en' })), contextOf(), 'full');
  return /<figure.*<\/figure>/s
    .exec(htmlOf([drawn]))![0]
    .replaceAll(/ (part|class|loading|decoding|referrerpolicy|sizes|rel)="[^"]*"/g, '');
}

const PICTURE =
  '<picture><source srcset="b.avif" type="image/avif"><img id="i" src="a.jpg" alt="A" width="3" height="2"></picture>';
const ABOVE = ' <figcaption>Old <small>Lusa</small></figcaption>';

describe('overlayArticle', () => {
  it('keeps the figure, the link and the files of a picture whose caption is given', () => {
    const lead = leadOf(`<figure id="f"><a href="/l">${PICTURE}</a>${ABOVE}</figure>`, { caption: ['New'], alt: 'B' });
    expect(lead).to.equal(
      '<figure id="f"><a href="https://example.org/l"><picture><source srcset="https://example.org/story/b.avif" type="image/avif">' +
        '<img id="i" width="3" height="2" src="https://example.org/story/a.jpg" alt="B"></picture></a> ' +
        '<figcaption><span>New</span> <small>Lusa</small></figcaption></figure>',
    );
  });

  it('adds a caption where there is none', () => {
    for (const html of ['<img src="a.jpg">', '<a href="/l"><img src="a.jpg"></a>', '<img srcset="a.jpg 2x">']) {
      const lead = leadOf(html, { caption: ['New'], credit: 'Lusa' });
      expect(lead, html).to.match(/a\.jpg/);
      expect(lead.includes('href'), html).to.equal(html.includes('href'));
      expect(lead, html).to.contain('<figcaption><span>New</span> <small>Lusa</small></figcaption>');
    }
  });

  it('shows another picture without the files and the caption of the old one', () => {
    const lead = leadOf(`<figure id="f">${PICTURE}${ABOVE}</figure>`, { src: 'https://example.org/c.jpg', alt: 'C' });
    expect(lead).to.equal('<figure id="f"><picture><img src="https://example.org/c.jpg" alt="C"></picture></figure>');
  });
});
