import { expect } from '@open-wc/testing';
import { ELEMENT_ATTRIBUTES, type Tag } from '../../src/model/element-attributes.js';
import { TEXT_FIELDS } from './fields.js';
import { readHostile, type Hostile } from './inputs.js';
import { LONG, tryAll, type Way } from './try-all.js';

const TAGS = Object.keys(TEXT_FIELDS) as Tag[];

/** Strings of the corpus, and HTML, which in a text field is text. */
const readText = async (test: Mocha.Context): Promise<readonly Hostile[]> => [
  ...(await readHostile(test, 'strings')),
  ...(await readHostile(test, 'html', ({ id }) => /^(h5sc|dompurify|bluemonday|owasp|js-xss)/.test(id))),
];

describe('hostile strings', () => {
  for (const tag of TAGS) {
    for (const [name, isText] of [
      ['property', false],
      ['attribute', true],
    ] as const) {
      it(`are text in every field of the data ${name} of <${tag}>`, async function () {
        this.timeout(LONG);
        const inputs = isText ? await readHostile(this, 'strings') : await readText(this);
        const give: Way['give'] = (element, input) => {
          element.setAttribute('mirror', '');
          if (isText) element.setAttribute('data', JSON.stringify(TEXT_FIELDS[tag](input)));
          else element.data = TEXT_FIELDS[tag](input);
        };
        await tryAll(inputs, { tag, give });
        expect(inputs.length).to.be.greaterThan(90);
      });
    }

    it(`are text in every attribute of <${tag}>`, async function () {
      this.timeout(LONG);
      const names = Object.keys(ELEMENT_ATTRIBUTES[tag]).filter((name) => !/^(src|data|loading)$/.test(name));
      const give: Way['give'] = (element, input) => {
        for (const name of names) element.setAttribute(name, input);
      };
      await tryAll(await readHostile(this, 'strings'), { tag, give });
    });

    it(`are text in the children of <${tag}>`, async function () {
      this.timeout(LONG);
      const give: Way['give'] = (element, input) => {
        for (const name of ['h2', 'p', 'blockquote', 'time', 'li']) {
          const child = document.createElement(name);
          child.textContent = input;
          element.append(child);
        }
        element.append(input);
      };
      await tryAll(await readHostile(this, 'strings'), { tag, give });
    });
  }
});
