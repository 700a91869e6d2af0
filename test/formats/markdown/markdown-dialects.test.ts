import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const body = async (text: string): Promise<unknown> => (await seen(`# Ferry\n\n${text}`)).article.body;

describe('Markdown of Obsidian', () => {
  it('does not publish comments', async () => {
    for (const comment of [
      'The ferry is back.\n\n%% do not publish %%',
      'The ferry %%do not publish%%is back.',
      '%% do\nnot publish %%\n\nThe ferry is back.',
      '%%\ndo not publish\n\nat all\n%%\nThe ferry is back.',
      '%% do not %%%% publish %%\nThe ferry is back.',
      'The ferry is back. %% do not publish: [[page|label]] %%',
    ]) {
      const { article, issues } = await seen(`# Ferry\n\n${comment}`);
      expect(article.body, comment).to.deep.equal([paragraph('The ferry is back.')]);
      expect(issues.join()).to.contain('withheld');
    }
  });

  it('keeps percent signs that are no comment, and code', async () => {
    expect(await body('It is 100%% sure.')).to.deep.equal([paragraph('It is 100%% sure.')]);
    expect(await body('```\n%% a comment of LaTeX %%\n```')).to.deep.equal([
      { type: 'code', text: '%% a comment of LaTeX %%' },
    ]);
    expect(await body('%% never closed')).to.deep.equal([paragraph('%% never closed')]);
  });

  it('keeps the labels of links to pages', async () => {
    for (const link of [
      '[[Harbour office|the office]]',
      '[[the office]]',
      '[[the office#Hours]]',
      '![[a.jpg|the office]]',
    ])
      expect(await body(`See ${link}.`), link).to.deep.equal([paragraph('See the office.')]);
    expect(await body('Run `[[x]]` here.')).to.deep.equal([
      { type: 'paragraph', content: ['Run ', { type: 'code', content: ['[[x]]'] }, ' here.'] },
    ]);
  });

  it('reads callouts, and quotations with their speaker', async () => {
    for (const sign of ['[!quote] Ada Penn', '[!cite] Ada Penn', '[!QUOTE]- Ada Penn']) {
      expect(await body(`> ${sign}\n> We soaked the planks.`), sign).to.deep.equal([
        { type: 'quote', quotation: ['We soaked the planks.'], attribution: 'Ada Penn' },
      ]);
    }
    expect(await body('> [!info] Note\n> It sails at noon.')).to.deep.equal([
      { type: 'callout', kind: 'info', title: 'Note', content: [paragraph('It sails at noon.')] },
    ]);
  });
});

describe('MDX', () => {
  it('is read without its code', async () => {
    for (const code of [
      "import Chart from '../chart.js'",
      "import { A, B } from 'a';\nimport 'b.css';",
      "import Chart from 'c'\n\nexport const meta = { title: 'T' }",
      "import {\n  A,\n  B,\n} from 'a'",
      "export const meta = {\n  title: 'T',\n}",
      "import A from 'a'\n\n{props.date}",
      '{/* a note to the desk */}',
      '{/* a note\nto the desk */}',
    ]) {
      const { article, issues } = await seen(`# Ferry\n\n${code}\n\nThe ferry is back.`);
      expect(article.body, code).to.deep.equal([paragraph('The ferry is back.')]);
      expect(issues.join()).to.contain('unknown-type');
    }
  });

  it('keeps sentences that begin like code, and code in fences', async () => {
    for (const words of [
      'import duties rose from May.',
      'export of fish fell.',
      'Import costs, he said, rose from “3” to “4”.',
    ])
      expect(await body(words)).to.deep.equal([paragraph(words)]);
    expect(JSON.stringify(await body("```js\nimport A from 'a'\n```"))).to.contain("import A from 'a'");
  });
});
