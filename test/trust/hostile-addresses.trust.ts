import { expect } from '@open-wc/testing';
import { ELEMENT_ATTRIBUTES, type Tag } from '../../src/model/element-attributes.js';
import { addressesInHtml, ADDRESS_FIELDS, playersAt } from './fields.js';
import { readHostile, type Hostile } from './inputs.js';
import { LONG, tryAll, type Way } from './try-all.js';

const TAGS = Object.keys(ADDRESS_FIELDS) as Tag[];

/** The addresses of the corpus; its host names as hosts. */
async function readAddresses(test: Mocha.Context): Promise<readonly Hostile[]> {
  const inputs = await readHostile(test, 'url');
  return inputs.map(({ id, input }) => ({ id, input: id.startsWith('wpt-toascii/') ? `https://${input}/` : input }));
}

describe('hostile addresses', () => {
  for (const tag of TAGS) {
    it(`lead nowhere else from the data of <${tag}>`, async function () {
      this.timeout(LONG);
      const inputs = await readAddresses(this);
      const give: Way['give'] = (element, input) => {
        element.setAttribute('mirror', '');
        element.data = ADDRESS_FIELDS[tag](input);
      };
      await tryAll(inputs, { tag, give }, ({ id, element }, page) => {
        expect(element.status, id).to.equal('ready');
        expect(page.requests, id).to.deep.equal([]);
      });
      expect(inputs.length).to.be.greaterThan(200);
    });

    it(`lead nowhere else from the attributes of <${tag}>`, async function () {
      this.timeout(LONG);
      const attributes = Object.entries(ELEMENT_ATTRIBUTES[tag]).filter(([, { read }]) => read);
      const give: Way['give'] = (element, input) => {
        for (const [name] of attributes) element.setAttribute(name, input);
      };
      await tryAll(await readAddresses(this), { tag, give }, ({ id }, page) => {
        expect(page.requests, id).to.deep.equal([]);
      });
    });

    it(`lead nowhere else from the children of <${tag}>`, async function () {
      this.timeout(LONG);
      const { body } = document.implementation.createHTMLDocument();
      const give: Way['give'] = (element, input) => {
        body.innerHTML = `<h2>Title</h2>${addressesInHtml(input)}`;
        // The page itself would load these.
        body.querySelectorAll('iframe').forEach((own) => own.remove());
        element.append(...body.childNodes);
      };
      await tryAll(await readAddresses(this), { tag, give, isContent: true });
    });
  }

  it('lead nowhere else from the HTML of a feed', async function () {
    this.timeout(LONG);
    const give: Way['give'] = (element, input) => {
      element.data = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', title: 'Title', url: input, image: input, content_html: addressesInHtml(input) }],
      };
    };
    await tryAll(await readAddresses(this), { tag: 'news-article', give }, ({ id, element }) => {
      expect(element.status, id).to.equal('ready');
    });
  });

  it('lead nowhere else from players', async function () {
    this.timeout(LONG);
    // One in eight: WebKitGTK takes half a second for each player.
    const inputs = (await readAddresses(this)).filter((_, at) => at % 8 === 0);
    const give: Way['give'] = (element, input) => {
      element.data = playersAt(input);
    };
    await tryAll(inputs, { tag: 'news-article', give }, ({ id, element }) => {
      expect(element.status, id).to.equal('ready');
    });
  });

  it('are requested by src only over http and https, without a password', async function () {
    this.timeout(LONG);
    const give: Way['give'] = (element, input) => {
      element.textContent = 'CHILD';
      element.setAttribute('src', input);
    };
    await tryAll(await readAddresses(this), { tag: 'news-article', give }, ({ id, element }, page) => {
      expect(element.status, id).to.be.oneOf(['error', 'ready']);
      expect(element.shadowRoot!.textContent, id).to.contain('CHILD');
      for (const address of page.requests) expect(new URL(address).username, address).to.equal('');
    });
  });
});
