import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import fc from '../properties.js';
import { readText, readWords } from '../../src/model/attribute-text.js';
import { ELEMENT_ATTRIBUTES } from '../../src/model/element-attributes.js';
import type { Tag } from '../../src/model/tags.js';
import { VERSION } from '../../src/version.js';
import { readPage } from '../../src/lint/page.js';
import { correctHtml, lint, type LintCode, type LintMessage, type TargetName } from '../../src/lint/lint.js';
import { SNIPPET_KINDS, type SnippetKind } from '../../src/snippet/snippet.js';
import { throughReadability } from '../survival/machines.js';
import { REPEATED, snippetOf, WIDGETS } from '../survival/widgets.js';

const errorsOf = (html: string): readonly LintMessage[] => lint(html).filter(({ level }) => level === 'error');
const codesOf = (html: string): readonly string[] => errorsOf(html).map(({ code }) => code);

const CDN = `https://cdn.example.org/npm/broadsheet@${VERSION}/dist/cdn/broadsheet-${VERSION}.js`;
const quote = (attributes = '', words = '<blockquote><p>It is telling.</p></blockquote>'): string =>
  `<pull-quote${attributes && ` ${attributes}`}><figure>${words}</figure></pull-quote>`;

it('closes bidi controls of the page in its messages', () => {
  const [message] = errorsOf(quote(`variant="${'\u202e'.repeat(80)}"`)).map((error) => error.message);
  assert.equal(message!.match(/\u202e/g)!.length, message!.match(/\u202c/g)!.length);
});

/** What each rule says of, with what it says, and what is near and is fine. */
const RULES: Readonly<
  Record<
    Exclude<LintCode, 'removed'>,
    { readonly raise: readonly (readonly [string, RegExp])[]; readonly pass: readonly string[] }
  >
> = {
  'self-closed': {
    raise: [
      ['<p>x</p><pull-quote />\n<p>The rest.</p>', /<pull-quote …><\/pull-quote>/],
      ['<pull-quote quotation="Hi." attribution="A" />\n<p>The rest.</p>', /does not end <pull-quote>/],
      ['<div><acme-pull-quote/><p>The rest.</p></div>', /<acme-pull-quote>/],
      ['<section data-news="itinerary-card"/><p>The rest.</p>', /does not end <section>/],
      ['<div/><news-article><pull-quote/>x</news-article>', /<pull-quote>/],
      ['{% if a %}<pull-quote />{% endif %}', /<pull-quote>/],
    ],
    pass: [
      '<pull-quote />It is.</pull-quote>',
      '<svg><pull-quote /></svg>',
      '<img /><br/><pull-quote>It is.<br /></pull-quote>',
      '<!-- <pull-quote /> --><script>"<pull-quote />"</script>',
    ],
  },
  'not-closed': {
    raise: [
      ['<pull-quote><p>It is.</p>\n<p>The rest.</p>', /no end tag: everything up to the end of the page/],
      ['<div><pull-quote>It is.</div>', /up to <\/div>.* Add <\/pull-quote>/],
      ['<ul><li><pull-quote>It is.<p>x</p></ul>', /<\/ul>/],
      // A browser ignores the end tag of an element with an open paragraph in it.
      ['<pull-quote><p>It is.</pull-quote><p>The rest.</p>', /is ignored, because <p>.* Add <\/p> before it/],
      ['<figure data-news="pull-quote"><blockquote>It is.</blockquote>', /<figure> has no end tag/],
    ],
    pass: [
      quote(),
      '<pull-quote><ul><li>It is.<li>It was.</ul></pull-quote>',
      '<p>x<pull-quote>It is.</pull-quote>',
      '<pull-quote>It is.</pull-quote></pull-quote>',
      '{% if a %}<pull-quote>{% else %}<pull-quote theme="house">{% endif %}It is.</pull-quote>',
      '<% if (a) { %><pull-quote><% } else { %><pull-quote theme="house"><% } %>It is.</pull-quote>',
      '{{#if a}}<pull-quote>{{else}}<pull-quote theme="house">{{/if}}It is.</pull-quote>',
      '<?php if ($a > 1): ?><pull-quote><?php else: ?><pull-quote theme="house"><?php endif ?>It is.</pull-quote>',
      '<svg></pull-quote></svg>',
    ],
  },
  'closed-early': {
    raise: [
      [
        '<p><pull-quote><p>It is.</p></pull-quote></p>',
        /is in <p>, which cannot contain <p>.* Move <pull-quote> out of <p>/,
      ],
      [`<p>${quote()}</p>`, /which cannot contain <figure>/],
      ['<a href="/"><news-article><h2><a href="/b">It is.</a></h2></news-article></a>', /is in <a>/],
    ],
    pass: [
      '<p><pull-quote>It is <b>telling</b>.</pull-quote></p>',
      '<a href="/"><pull-quote><p>It is.</p></pull-quote></a>',
      `<div>${quote()}</div>`,
      '<p>x<div><pull-quote><p>It is.</p></pull-quote></div>',
    ],
  },
  'curly-quotes': {
    raise: [
      [quote('variant=“showcase”'), /straight/],
      [quote('variant=&#8220;showcase&#8221;'), /straight/],
      [quote('attribution=‘Ada Reed’ theme=house'), /“attribution”/],
      [`<script src=”${CDN}”></script>`, /“src”/],
    ],
    pass: [
      quote('variant="showcase"'),
      quote('attribution="“Ada”"'),
      quote("variant='showcase'"),
      quote('variant=showcase'),
    ],
  },
  'json-attribute': {
    raise: [
      [quote(`data='{"quotation":"It is telling."}'`), /src/],
      [quote('attribution="[1, 2]"'), /attribution/],
      ['<figure data-news="pull-quote" data-news-data="{}"><blockquote>It is.</blockquote></figure>', /data-news-data/],
    ],
    pass: [
      quote('attribution="{Ada}"'),
      quote('attribution="[sic"'),
      '<div data-props="{}"></div>',
      quote('date="2022"'),
    ],
  },
  'blank-line': {
    raise: [
      ['<pull-quote>\n\n<p>It is telling.</p></pull-quote>', /WordPress/],
      ['<p>x</p>\n<pull-quote>\r\n <b>x</b>\r\n\t\r\n<p>It is telling.</p></pull-quote>', /<pull-quote>/],
      ['<figure data-news="pull-quote"><blockquote>It is.</blockquote>\n\n</figure>', /<figure>/],
    ],
    pass: [
      '<p>x</p>\n\n<pull-quote>\n<p>It is telling.</p>\n</pull-quote>\n\n<p>x</p>',
      // Nobody makes paragraphs of a page of one's own.
      '<!doctype html><body><pull-quote>\n\n<p>It is telling.</p></pull-quote>',
    ],
  },
  integrity: {
    raise: [
      [`<script src="${CDN}"></script>`, /integrity="sha384-…" crossorigin/],
      [`<script src="${CDN}" integrity="sha384-x"></script>`, /add crossorigin/],
      [
        '<script src="//cdn.example.org/broadsheet.js" integrity="sha384-x" crossorigin></script>',
        new RegExp(`such as broadsheet@${VERSION}\\.$`),
      ],
      ['<script src="https://cdn.example.org/broadsheet/frame-0.1.0.js"></script>', /integrity/],
      ['<script src="https://cdn.example.org/broadsheet-data-0.1.0.js"></script>', /integrity/],
      ['<script src="https://cdn.example.org/broadsheet-itinerary.js"></script>', /integrity/],
    ],
    pass: [
      `<script src="${CDN}" integrity="sha384-x" crossorigin="anonymous"></script>`,
      '<script src="/assets/broadsheet.js"></script>',
      '<script src="https://cdn.example.org/other.js"></script>',
      '<script>"broadsheet.js"</script>',
    ],
  },
  'script-twice': {
    raise: [['<script src="/broadsheet.js"></script><script async src="/cdn/broadsheet-0.1.0.js"></script>', /once/]],
    pass: [
      '<script src="/broadsheet.js"></script><script src="/broadsheet-extras.js"></script>',
      '<script src="/broadsheet.js"></script><script src="/broadsheet.js" data-prefix="acme"></script>',
      '<script src="/broadsheet.js"></script><script src="/broadsheet/frame-0.1.0.js"></script>',
      '<script src="/broadsheet.js"></script><script src="/broadsheet-data.js"></script><script src="/broadsheet-itinerary.js"></script>',
    ],
  },
  'unknown-element': {
    raise: [
      ['<pullquote>It is.</pullquote>', /mean <pull-quote>/],
      ['<pull-qoute>It is.</pull-qoute>', /mean <pull-quote>/],
      ['<pulquote>It is.</pulquote>', /mean <pull-quote>/],
      ['<newsarticle>It is.</newsarticle>', /mean <news-article>/],
      ['<itinerary_card>It is.</itinerary_card>', /mean <itinerary-card>/],
      ['<figure data-news="pullquote"><blockquote>It is.</blockquote></figure>', /mean data-news="pull-quote"/],
    ],
    pass: [
      '<block-quote>It is.</block-quote>',
      '<blockquote>It is.</blockquote>',
      '<acme-pull-quote>It is.</acme-pull-quote>',
      '<section data-news="itinerary">It is.</section>',
      '<news-ticker>It is.</news-ticker>',
    ],
  },
  'unknown-attribute': {
    raise: [
      [quote('varient="showcase"'), /mean “variant”/],
      [quote('sourceUrl="https://example.org/"'), /mean “source-url”/],
      [quote('headline="x"'), /no attribute “headline”; ignored\.$/],
      [
        '<figure data-news="pull-quote" data-news-varient="x"><blockquote>It is.</blockquote></figure>',
        /mean “variant”/,
      ],
    ],
    pass: [
      quote(
        'variant="showcase" class="x" id="y" data-x="1" aria-label="z" onclick="z()" slot="s" status="ready" hidden',
      ),
      quote('{% if a %}variant="showcase"{% endif %} <%= b > c %> {{ d "e" }} <?php f() ?>theme="house"'),
      quote(':data="quote" @news-load="go" v-bind:variant="x" .data=x client:load [theme]="x" (click)="y()"'),
      '<figure data-news="pull-quote" data-news-variant="showcase" class="x"><blockquote>It is.</blockquote></figure>',
    ],
  },
  'unknown-value': {
    raise: [
      [quote('variant="showcse"'), /mean “showcase”/],
      [quote('variant="timeline"'), /inline, supporting, showcase/],
      [quote('quotation="It is <b>telling</b>."'), /of “quotation”.*HTML tags are shown as text/],
      [
        quote('theme="dark"'),
        /Invalid value “dark” of “theme”; ignored\. Expected one of house, broadsheet, tabloid\.$/,
      ],
      [quote('repeats="false"'), /Remove the attribute/],
      [quote('date="2026-13-40"'), /“2026-13-40” of “date”.*2026-10-03/],
      ['<itinerary-card start="2026-02-30">x</itinerary-card>', /“start”/],
      ['<news-article published="2026-10-03T25:00Z">x</news-article>', /“published”/],
      ['<itinerary-card time-zone="EST5">x</itinerary-card>', /“EST5” of “time-zone”.*Europe\/London/],
      [quote('locale="english"'), /“english” of “locale”.*en-GB/],
      [quote('lang="english"'), /“english” of “lang”/],
      ['<news-article now="yesterday">x</news-article>', /“yesterday” of “now”/],
      ['<news-article src="javascript:alert(1)">x</news-article>', /“src”.*http/],
      ['<news-article url="data:text/html,x">x</news-article>', /“url”.*mailto/],
      ['<news-article image="mailto:a@example.org" image-alt="">x</news-article>', /“image”.*http/],
      [quote('pick="first"'), /“pick”.*id:/],
      ['<news-article>x<pull-quote date="2026-13-40">It is.</pull-quote></news-article>', /“date”/],
      [
        '<figure data-news="pull-quote" data-news-locale="english"><blockquote>It is.</blockquote></figure>',
        /“locale”/,
      ],
      ...[
        'data-news-date="2026-99-99"',
        'data-news-date="2026-10-03/2026-10-99"',
        'data-news-zone="EST5"',
        'data-news-coordinates="north"',
        'data-news-status="maybe"',
      ].map(
        (hook) =>
          [
            `<itinerary-card><ol><li ${hook}><b>Oslo</b></li></ol></itinerary-card>`,
            new RegExp(`“${hook.split('=')[0]}”`),
          ] as const,
      ),
      ['<pull-quote>It is. <time datetime="2026-99-99">x</time></pull-quote>', /“datetime”/],
      ['<news-article heading-level="7">x</news-article>', /none/],
    ],
    pass: [
      quote('variant="showcase" theme="house" repeats'),
      quote('repeats="true"'),
      quote('variant=""'),
      ...[
        '{{ "now" | date: "x > y" }}',
        '<%= a > b %>',
        '{% if a %}x{% endif %}',
        '<?= $quote->date ?>',
        '*|DATE|*',
      ].flatMap((value) => [
        ...['variant', 'date', 'locale', 'src', 'pick'].map((name) => quote(`${name}="${value}"`)),
        quote(`variant=${value}`),
        `<itinerary-card><ol><li data-news-date="${value}"><b>Oslo</b></li></ol></itinerary-card>`,
      ]),
      quote(
        'date="Autumn 2026" source-url="mailto:a@example.org" locale="en_GB" lang="zh-Hant" time-zone="Asia/Kolkata"',
      ),
      quote('date="2026-27" src="../a.json" pick="3"'),
      quote('src="../story.txt" pick="quote:0"'),
      quote('date="3 October 2026" src="//example.org/a.json" pick="id:abc" time-zone="" locale=""'),
      '<news-article now="2026-10-03T14:00" published="2026-10" src="?a=b">x</news-article>',
      '<itinerary-card><ol><li data-news-date="2026-10-03/2026-10" data-news-zone="Europe/Oslo" data-news-status="Cancelled" data-news-coordinates="10.7,59.9"><time datetime="P2D">Oslo</time></li></ol></itinerary-card>',
      '<ol><li data-news-date="2026-99-99"><b>Oslo</b></li></ol>',
      '<news-article heading-level="none" display="card">x</news-article>',
    ],
  },
  'ignored-hook': {
    raise: [
      ...['src="/a.json"', 'image="/a.jpg"', 'headline="Other words"', 'mirror'].map(
        (hook) =>
          [
            `<article data-news="news-article" data-news-${hook}><h2>It is.</h2></article>`,
            /data-twins="all"/,
          ] as const,
      ),
      [
        '<script src="/broadsheet.js" data-twins="some"></script><figure data-news="pull-quote" data-news-quotation="x"><p>It is.</p></figure>',
        /data-news-quotation is ignored/,
      ],
    ],
    pass: [
      '<article data-news="news-article" data-news-display="card" data-news-theme="house"><h2>It is.</h2></article>',
      '<script src="/broadsheet.js" data-twins="all"></script><article data-news="news-article" data-news-src="/a.json"><h2>It is.</h2></article>',
      '<news-article src="/a.json"><h2>It is.</h2></news-article>',
    ],
  },
  'no-words': {
    raise: [
      ['<pull-quote quotation="It is telling."></pull-quote>', /only in attributes/],
      ['<pull-quote src="/quote.json"></pull-quote>', /only at the URL in src/],
      ['<pull-quote><script type="application/json">{"quotation":"x"}</script></pull-quote>', /only in JSON/],
      ['<pull-quote>\n <!-- x --></pull-quote>', /nowhere/],
      ['<pull-quote><template shadowrootmode="open"><p>It is.</p></template></pull-quote>', /nowhere/],
    ],
    pass: [quote(), '<pull-quote src="/quote.json">It is telling.</pull-quote>', '<pull-quotes></pull-quotes>'],
  },
  'not-in-story': {
    raise: [
      [
        `<article>${'<p>It rains on the town all day.</p>'.repeat(8)}${quote()}</article>`,
        /“It is telling.” is not in/,
      ],
      [
        `<article>${'<p>It rains on the whole town all day.</p>'.repeat(8)}${quote('', '<blockquote>It rains on the old town all day</blockquote>')}</article>`,
        /\[-whole-\] \{\+old\+\}/,
      ],
    ],
    pass: [
      `<article>${'<p>It rains. “It is telling,” she said.</p>'.repeat(8)}${quote()}</article>`,
      `<article><p>It rains.</p>${quote()}</article>`,
    ],
  },
  'heading-skipped': {
    raise: [
      ['<h2>x</h2><news-article><article><h4>y</h4></article></news-article>', /Change it to <h3>/],
      ['<article data-news="news-article"><h2>x</h2><h5>y</h5></article>', /<h5> follows <h2>/],
    ],
    pass: [
      '<h2>x</h2><news-article><h3>y</h3></news-article>',
      '<news-article><h4>y</h4></news-article>',
      '<h2>x</h2><h4>y</h4><news-article>z</news-article>',
      '<h2>x</h2><news-article><template shadowrootmode="open"><h5>y</h5></template><h3>z</h3></news-article>',
    ],
  },
  'image-alt': {
    raise: [
      ['<news-article>x<img src="/a.jpg"></news-article>', /alt=""/],
      ['<news-article image="/a.jpg">x</news-article>', /image-alt/],
    ],
    pass: [
      '<news-article>x<img src="/a.jpg" alt=""></news-article>',
      '<news-article image="/a.jpg" image-alt="A road">x</news-article>',
      '<img src="/a.jpg">',
    ],
  },
  'reader-mode': {
    raise: [
      [quote('', '<blockquote>It is telling.</blockquote><footer>Ada Reed</footer>'), /<footer>/],
      ['<news-article><p>x</p><aside>More</aside></news-article>', /<aside>/],
      [
        '<pull-quote><figure class="share widget"><blockquote>It is telling.</blockquote></figure></pull-quote>',
        /“share”/,
      ],
      ['<pull-quote><div aria-hidden="true">It is telling.</div></pull-quote>', /aria-hidden/],
      ['<pull-quote><div role="complementary">It is telling.</div></pull-quote>', /role/],
    ],
    pass: [
      quote(),
      '<aside>More</aside>',
      '<pull-quote><aside><figure><blockquote>It is.</blockquote></figure></aside></pull-quote>',
      '<pull-quote class="quote"><p class="lead">It is telling.</p></pull-quote>',
      '<pull-quote><template shadowrootmode="open"><footer>x</footer></template>It is.</pull-quote>',
    ],
  },
};

for (const [code, { raise, pass }] of Object.entries(RULES)) {
  describe(`the rule ${code}`, () => {
    for (const [html, message] of raise) {
      it(`speaks of ${html}`, () => {
        const found = errorsOf(html).filter((error) => error.code === code);
        assert.equal(found.length, 1, JSON.stringify(errorsOf(html)));
        assert.match(found[0]!.message, message);
      });
    }
    for (const html of pass) {
      it(`is silent about ${html}`, () => {
        assert.deepEqual(
          errorsOf(html).filter((error) => error.code === code),
          [],
        );
      });
    }
  });
}

describe('a finding in HTML', () => {
  it('has a position', () => {
    const html =
      '<p>x</p>\r\n  <pull-quote varient="x"\n theme="dark">It is.</pull-quote>\n<pullquote>It is.</pullquote>';
    assert.deepEqual(
      errorsOf(html).map(({ code, line, column, index }) => [code, line, column, html.slice(index, index + 5)]),
      [
        ['unknown-attribute', 2, 15, 'varie'],
        ['unknown-value', 3, 2, 'theme'],
        ['unknown-element', 4, 1, '<pull'],
      ],
    );
  });

  it('is an element without its end where a browser’s parser finds no end tag for it', () => {
    const ours = ['pull-quote', 'pull-quote', 'news-article'];
    const others = 'a b button div figure h2 h3 li mi object p section span svg table td tr ul'.split(' ');
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...ours.flatMap((name) => [`<${name}>`, `<${name} />`, `</${name}>`])) },
      { weight: 5, arbitrary: fc.constantFrom(...others.flatMap((name) => [`<${name}>`, `</${name}>`])) },
      fc.constantFrom(
        'x',
        '<br/>',
        '<div/>',
        '<!-- <p> -->',
        '<script><p></script>',
        '<noscript><p></noscript>',
        '</br>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = `<!doctype html><body>${pieces.join('')}`;
        const unended: number[] = [];
        const look = (node: DefaultTreeAdapterTypes.ParentNode): void => {
          for (const child of node.childNodes) {
            if (!('childNodes' in child)) continue;
            const { startOffset, endTag } = child.sourceCodeLocation ?? { startOffset: -1 };
            const isOurs = child.tagName.includes('-') && child.namespaceURI.endsWith('xhtml');
            if (isOurs && !endTag) unended.push(startOffset);
            look(child);
          }
        };
        look(parse(html, { sourceCodeLocationInfo: true }));
        const said = errorsOf(html).filter(({ code }) => /^(self-closed|not-closed|closed-early)$/.test(code));
        assert.deepEqual(
          said.map(({ index }) => index),
          unended.sort((one, other) => one - other),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('has the place and the value of each attribute where a browser’s parser has them', () => {
    const piece = fc.constantFrom(
      ...['a', 'B', '-', '1', '=', '"', "'", '“', ' ', '\n', '\t', '\u00A0', '/', '&amp;', '&copy', ','],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<p x>\n<pull-quote ${pieces.join('')}>`;
        const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
        const attributesOf = (node: unknown): unknown => {
          const { attrs, sourceCodeLocation } = node as DefaultTreeAdapterTypes.Element;
          const { attrs: places } = sourceCodeLocation!;
          return attrs.map(({ name, value }) => [name, value, places![name]!.startOffset]);
        };
        const quotation = childNodes
          .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
          .find(({ nodeName }) => nodeName === 'pull-quote');
        const [, tag] = readPage(html).tags;
        // A quotation mark that is not closed takes the tag along.
        assert.equal(tag === undefined, quotation === undefined);
        if (!tag) return;
        assert.deepEqual(
          tag.written.map(({ name, value, at }) => [name, value, at]),
          attributesOf(quotation),
        );
        for (const { raw, at, name } of tag.written) {
          assert.equal(html.slice(at, at + name.length).toLowerCase(), name);
          const rest = html.slice(at + name.length).replace(/^[ \t\n]*=[ \t\n]*/, '');
          assert.ok(rest.startsWith(raw), raw);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('quotes a value as it was typed', () => {
    const [tag] = readPage(`<p a b = "x > y"c='&lt;' d=“x = e=>`).tags;
    assert.deepEqual(
      tag!.written.map(({ name, value, raw }) => [name, value, raw]),
      [
        ['a', '', ''],
        ['b', 'x > y', '"x > y"'],
        ['c', '<', "'&lt;'"],
        ['d', '“x', '“x'],
        ['=', '', ''],
        ['e', '', ''],
      ],
    );
  });

  it('is a line, however long a name or a value is', () => {
    const long = 'very\u00A0long'.repeat(2000);
    const html = `<pull-quote theme="${long}" repeats=${long} z${long}=x ${long}=“x>It is.</pull-quote><s${long}>`;
    const said = lint(html);
    assert.deepEqual(
      [...new Set(said.map(({ code }) => code))],
      ['removed', 'unknown-value', 'unknown-attribute', 'curly-quotes'],
    );
    for (const { message } of said) assert.ok(message.length < 700 && !message.includes('\n'), message.slice(0, 700));
  });

  it('reports curly quotes once, and not the attributes that they split off', () => {
    assert.deepEqual(codesOf(quote('attribution=“Ada van der Reed” variant=“x”')), ['curly-quotes']);
  });

  it('knows the attributes and values of the manifest', () => {
    interface Declaration {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly fieldName: string }[];
      readonly members?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations?: Declaration[] }[];
    };
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    assert.equal(elements.length, 3);
    for (const { tagName, attributes = [], members = [] } of elements) {
      const known = ELEMENT_ATTRIBUTES[tagName as Tag];
      assert.deepEqual(Object.keys(known).sort(), attributes.map(({ name }) => name).sort());
      for (const { name, fieldName } of attributes) {
        const type = members.find((member) => member.name === fieldName)?.type?.text ?? '';
        assert.equal(known[name]?.isBoolean ?? false, type === 'boolean', name);
        const literals = [...type.matchAll(/'([\w-]+)'/g)].map(([, literal]) => literal);
        if (literals.length > 0) assert.deepEqual(known[name]?.values, literals, `${tagName} ${name}`);
      }
    }
  });

  it('checks the value of every attribute that is not free text', () => {
    const WRONG = ['false', '2026-99-99', 'javascript:x y'];
    for (const [tag, attributes] of Object.entries(ELEMENT_ATTRIBUTES)) {
      for (const [name, { read }] of Object.entries(attributes)) {
        const isFree = read === readWords || read === readText || name === 'format' || name === 'data';
        const isChecked = WRONG.some((value) =>
          codesOf(`<${tag} ${name}="${value}">x</${tag}>`).includes('unknown-value'),
        );
        assert.equal(isChecked, !isFree, `${tag} ${name}`);
      }
    }
  });

  it('is correct for reader modes', () => {
    for (const [html] of RULES['reader-mode'].raise) {
      const words = ['Ada Reed', 'More'].find((name) => html.includes(name)) ?? 'It is telling.';
      const within = html.replace(/^<[^>]*>|<\/[^>]*>$/g, '');
      assert.ok(!throughReadability(`<pull-quote>${within}</pull-quote>`).includes(words), html);
    }
  });
});

describe('what targets remove', () => {
  const of = (html: string, target: string): LintMessage | undefined =>
    lint(html).find((message) => message.target === target);

  it('is reported with the kind to use instead', () => {
    const message = of(snippetOf(REPEATED), 'wordpress')!;
    assert.match(
      message.message,
      /^WordPress .* removes <pull-quote>, <time>, <script>\. The text stays.* Use a snippet of kind “twin”\.$/,
    );
    assert.equal(message.level, 'remark');
  });

  it('is reported with the text that is lost, and with code that becomes visible', () => {
    assert.match(
      of('<pull-quote><textarea>It is telling.</textarea></pull-quote>', 'sanitize-html')!.message,
      /“It is telling\.”/,
    );
    const json = '<pull-quote><script type="application/json">{"quotation":"x"}</script>x</pull-quote>';
    assert.match(of(json, 'wordpress')!.message, /Code becomes visible as text: “\{"quotation":"x"\}”/);
    assert.match(of(snippetOf(REPEATED, { kind: 'declarative' }), 'wordpress')!.message, /twice/);
  });

  it('is nothing in Ghost, Squarespace and Blogger, and all but the text in Drupal, Medium and e-mails', () => {
    const html = snippetOf(REPEATED);
    for (const target of ['ghost', 'squarespace', 'blogger'] as const) assert.equal(of(html, target), undefined);
    assert.match(of(html, 'medium')!.message, /^Medium removes <pull-quote>.*The text stays/);
    assert.match(of(html, 'mailchimp')!.message, /^Mailchimp \(read in Gmail\) removes <pull-quote>.*kind “static”/);
    const { message } = of(html, 'drupal')!;
    assert.match(message, /^Drupal \(Basic HTML\) removes <pull-quote>.*<figure>.*The text stays/);
    assert.match(of('<pull-quote>x<script>f()</script></pull-quote>', 'drupal')!.message, /Code becomes visible/);
  });

  it('is an error if the platform was given and another kind keeps more', () => {
    const level = (kind: SnippetKind, target: TargetName): string | undefined =>
      lint(snippetOf(WIDGETS[0]!, { kind }), { target }).find(({ code }) => code === 'removed')?.level;
    assert.equal(level('element', 'wordpress'), 'error');
    assert.equal(level('twin', 'wordpress'), 'remark');
    assert.equal(level('static', 'feedparser'), 'remark');
    assert.equal(level('declarative', 'miniflux'), 'error');
  });

  it('is asked for by a name that there is', () => {
    for (const target of ['nonsense', '', 'Wordpress', null, 1, Symbol('x')]) {
      assert.throws(
        () => lint('<p>x</p>', { target: target as never }),
        (error) =>
          error instanceof TypeError &&
          error.message.includes('wordpress, substack, ghost, drupal, squarespace, blogger, medium, mailchimp, github'),
        String(target),
      );
    }
    assert.deepEqual(lint('<p>x</p>', { target: undefined }), []);
  });

  it('names what goes as it is named', () => {
    const { message } = of('<pull-quote><a href="/" a,,b="x">It is telling.</a></pull-quote>', 'sanitize-html')!;
    assert.match(message, /removes <pull-quote>; the attribute a,,b\./);
  });

  it('is empty for HTML without Broadsheet content', () => {
    assert.deepEqual(lint('<p>It is telling.</p>'), []);
    assert.deepEqual(lint(''), []);
  });
});

describe('our own HTML', () => {
  for (const widget of [...WIDGETS, REPEATED]) {
    for (const kind of SNIPPET_KINDS) {
      it(`is fine: ${widget.tag}, ${kind}`, () => {
        const script = {
          src: `https://example.org/broadsheet@0.1.0/${kind === 'iframe' ? 'frame' : 'broadsheet'}-0.1.0.js`,
          integrity: 'sha384-x',
        };
        assert.deepEqual(errorsOf(snippetOf(widget, { kind, script })), []);
      });
    }
  }

  /** Pages that show another way in than children, or what they warn of. */
  const KNOWN: Readonly<Record<string, readonly string[]>> = {
    'data.html': ['json-attribute', 'no-words'],
    'two-copies.html': ['no-words', 'script-twice'],
    ...Object.fromEntries(['children.html', 'no-script.html', 'twin.html', 'index.html'].map((name) => [name, []])),
  };
  for (const name of readdirSync('demo').filter((file) => file.endsWith('.html'))) {
    const known = KNOWN[name] ?? ['no-words'];
    it(`is fine: demo/${name}${known.length > 0 ? `, but for ${known.join(', ')}` : ''}`, () => {
      const said = errorsOf(readFileSync(`demo/${name}`, 'utf8'));
      assert.deepEqual(
        said.filter(({ code }) => !known.includes(code)),
        [],
      );
    });
  }
});

describe('hostile HTML', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<pull-quote ',
      '<pull-quote>',
      '</pull-quote>',
      '<script>',
      '</script>',
      '<style>',
      '<template>',
      '<!--',
      '-->',
    ),
    fc.constantFrom(
      'data="{',
      '}"',
      "'",
      '"',
      '“',
      '=',
      '/>',
      '<aside>',
      '<svg>',
      '<![CDATA[',
      '<plaintext>',
      '<h1>',
      '<h6>',
      '\n\n',
      '&#x',
      '\0',
    ),
  );

  it('never throws, and gives places that are there', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const lines = html.split('\n');
        for (const { index, line, column, message } of lint(html)) {
          assert.ok(index >= 0 && index <= html.length && message.length < 600);
          assert.ok(line >= 1 && column >= 1 && column <= lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  // What takes the square of its length would not end within a day.
  const LARGE = 100_000;
  const HUGE: Readonly<Record<string, string>> = {
    'open elements': '<pull-quote>'.repeat(LARGE),
    'open elements and end tags of others': '<pull-quote>'.repeat(LARGE) + '</b>'.repeat(LARGE),
    'misspelt elements': '<pull-qoute x>'.repeat(LARGE),
    attributes: `<pull-quote ${Array.from({ length: LARGE }, (_, index) => `a${index}=“`).join(' ')}>`,
    'attributes that do not end': `<pull-quote ${'a="\' '.repeat(LARGE)}`,
    spaces: `<pull-quote a${' '.repeat(LARGE)}b>${'\n '.repeat(LARGE)}</pull-quote>`,
    'elements with JSON': '<pull-quote><script type="application/json">{}</script></pull-quote>'.repeat(LARGE / 10),
    'pictures without words': `<news-article>${'<img>\n'.repeat(LARGE)}`,
    'comments in code': `<template><style>${'<!--'.repeat(LARGE)}`,
    'script ends': `<script>${'<!--<script>'.repeat(LARGE)}`,
  };
  for (const [name, html] of Object.entries(HUGE)) {
    it(`is read to its end: ${name}`, { timeout: 60_000 }, () => {
      assert.ok(Array.isArray(lint(html)));
    });
  }
});

describe('a pull quote on the page of its story', () => {
  const STORY =
    '<p>Senator Marisol Okafor arrived in Lima on Monday at the start of a trip to South America.</p><p>“We will go on until every house has <em>water</em>,” Okafor told Radio Lima. She will travel to Santiago on Thursday, where she meets the people who build the wells.</p>';
  const quoteOf = (words: string, rest = ''): string =>
    `<pull-quote><figure><blockquote><p>${words}</p></blockquote>${rest}</figure></pull-quote>`;
  const found = (html: string): string[] =>
    lint(html)
      .filter(({ code }) => code === 'not-in-story')
      .map(({ message }) => message);

  it('is fine if its words are in the story', () => {
    for (const words of [
      'We will go on until every house has water',
      'We will go on until every house has water.',
      'We will go on … has water',
      '[The workers] will go on until every house has water',
    ])
      assert.deepEqual(found(`<article>${STORY}${quoteOf(words)}</article>`), [], words);
    assert.deepEqual(found(`${quoteOf('“We will go on”', '<figcaption>Somebody</figcaption>')}${STORY}`), []);
  });

  it('is reported if its words are changed', () => {
    const [message, ...others] = found(
      `<article>${STORY}${quoteOf('We will go on until no house has water')}</article>`,
    );
    assert.match(message!, /differs from the story: \[-every-\] \{\+no\+\}\./);
    assert.deepEqual(others, []);
    const attribute = `<main>${STORY}<pull-quote quotation="We will go on until the house has water"></pull-quote></main>`;
    assert.equal(found(attribute).length, 1);
    const twin = `<figure data-news="pull-quote"><blockquote>We will go on until no house has water</blockquote></figure>`;
    assert.equal(found(`<news-article>${STORY}${twin}</news-article>`).length, 1);
  });

  it('is reported if it is not in the story, unless it names its source', () => {
    const [message] = found(`<article>${STORY}${quoteOf('Prices are a matter of faith')}</article>`);
    assert.match(message!, /“Prices are a matter of faith” is not in the story\./);
    const cited =
      '<pull-quote><blockquote cite="https://example.org/">Prices are a matter of faith</blockquote></pull-quote>';
    assert.deepEqual(found(`<article>${STORY}${cited}</article>`), []);
    const named = quoteOf(
      'Prices are a matter of faith',
      '<figcaption>A, <cite data-news="source">B</cite></figcaption>',
    );
    assert.deepEqual(found(`<article>${STORY}${named}</article>`), []);
  });

  it('is not compared without a story, with another story, or in a template', () => {
    const quote = quoteOf('Prices are a matter of faith');
    assert.deepEqual(found(quote), []);
    assert.deepEqual(found(`<p>Look at this:</p>${quote}`), []);
    assert.deepEqual(found(`<main>${STORY}<article>${quote}</article></main>`), []);
    assert.deepEqual(found(`<!doctype html><body>${STORY}${quote}</body>`), []);
    assert.deepEqual(found(`<article>{% include "body.html" %}${STORY}${quote}</article>`), []);
  });

  it('is compared in a time that is linear in the page', () => {
    const page = `<article>${STORY.repeat(200)}${quoteOf('Prices are a matter of faith').repeat(1000)}</article>`;
    const start = performance.now();
    assert.ok(found(page).length > 0);
    assert.ok(performance.now() - start < 20_000);
  });
});

describe('corrections', () => {
  const CORRECTED: readonly (readonly [string, string])[] = [
    ['<p>x</p><pull-quote />\n<p>The rest.</p>', '<p>x</p><pull-quote></pull-quote>\n<p>The rest.</p>'],
    ['<pull-quote><p>It is.</p>\n', '<pull-quote><p>It is.</p></pull-quote>\n'],
    [quote('varient="showcase" theme="hause"'), quote('variant="showcase" theme="house"')],
    [quote('variant=“showcase” theme=”house”'), quote('variant="showcase" theme="house"')],
    ['<pul-quote>It is.</pul-quote>', '<pull-quote>It is.</pull-quote>'],
    [
      '<figure data-news="pull-qoute"><blockquote>It is.</blockquote></figure>',
      '<figure data-news="pull-quote"><blockquote>It is.</blockquote></figure>',
    ],
    ['<pull-quote>\n\n<p>It is.</p>\n \n\n</pull-quote>', '<pull-quote>\n<p>It is.</p>\n</pull-quote>'],
    ['<pull-quote repeats="false">It is.</pull-quote>', '<pull-quote>It is.</pull-quote>'],
    ['<pull-quote><p aria-hidden="true">It is.</p></pull-quote>', '<pull-quote><p>It is.</p></pull-quote>'],
    [
      `<script src="${CDN}" integrity="sha384-x"></script>${quote()}`,
      `<script src="${CDN}" integrity="sha384-x" crossorigin="anonymous"></script>${quote()}`,
    ],
    [
      '<h2>A</h2><news-article><h4>B</h4><p>It is.</p></news-article>',
      '<h2>A</h2><news-article><h3>B</h3><p>It is.</p></news-article>',
    ],
  ];

  it('are what the message says', () => {
    for (const [html, corrected] of CORRECTED) {
      const errors = errorsOf(html);
      assert.equal(
        correctHtml(
          html,
          errors.flatMap(({ edits = [] }) => edits),
        ),
        corrected,
      );
      assert.deepEqual(
        errorsOf(corrected).filter(({ edits }) => edits),
        [],
        corrected,
      );
    }
  });

  it('correct one finding, and change no word of the page', () => {
    const wordsIn = (html: string): string =>
      readPage(html)
        .words.map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    let count = 0;
    for (const { raise } of Object.values(RULES)) {
      for (const [html] of raise) {
        for (const { code, message, edits } of errorsOf(html)) {
          if (!edits) continue;
          count++;
          const corrected = correctHtml(html, edits);
          const before = errorsOf(html).filter((error) => error.code === code && error.message === message).length;
          const after = errorsOf(corrected).filter((error) => error.code === code && error.message === message).length;
          assert.ok(after < before, `${code}: ${html} → ${corrected}`);
          assert.equal(wordsIn(corrected), wordsIn(html), html);
        }
      }
    }
    assert.ok(count > 30, String(count));
  });

  it('leave out edits that overlap', () => {
    const edits = [
      { index: 0, length: 2, text: 'x' },
      { index: 1, length: 2, text: 'y' },
      { index: 3, length: 0, text: '!' },
    ];
    assert.equal(correctHtml('abcd', edits), 'xc!d');
  });
});
