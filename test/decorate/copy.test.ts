import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { copyMarkup, textWithin } from '../../src/decorate/copy.js';
import { domReader } from '../../src/input/dom-reader.js';
import { copied, htmlOf } from './drawn.js';

const COPIES: [html: string, copy: string][] = [
  ['a <b>b</b> c', 'a <b>b</b> c'],
  ['<script>a</script><style>b</style><noscript>c</noscript><template>d</template><!-- e -->f', 'f'],
  ['<p hidden>a</p><p style="display:none">b</p><p style="color: red">c</p>', '<p>c</p>'],
  ['<div data-news-mirror><p>a</p></div><p>b</p>', '<p>b</p>'],
  ['<select><option>a</option></select><button>b</button><textarea>c</textarea>', ' b c'],
  ['<span>a</span><span lang="fr">b</span><font>c</font>', 'a<span lang="fr">b</span>c'],
  ['<my-card><p>a</p></my-card><my-word>b</my-word>', '<div><p>a</p></div>b'],
  ['<center>a</center><main>b</main>', '<div>a</div><div>b</div>'],
  [
    '<a href="../b">a</a><a href="javascript:c">d</a><a href="#e">f</a>',
    '<a href="https://example.org/b">a</a><a>d</a><a href="#e">f</a>',
  ],
  ['<p onclick="a" style="b" class="c">d</p>', '<p class="c">d</p>'],
  [
    '<iframe src="https://player.example/x" title="A film">no frames</iframe>',
    '<p data-news="frame"><a href="https://player.example/x">A film</a></p>',
  ],
  [
    '<embed src="https://www.player.example/x">',
    '<p data-news="frame"><a href="https://www.player.example/x">player.example</a></p>',
  ],
  ['<img src="a.jpg" alt="b" onerror="c">', '<img src="https://example.org/story/a.jpg" alt="b">'],
  [
    '<img data-src="a.jpg" src="data:image/gif;base64,R0" alt="b">',
    '<img alt="b" src="https://example.org/story/a.jpg">',
  ],
  ['<img src="javascript:a" alt="b">', 'b'],
  ['<img srcset="a.jpg 400w, javascript:b 800w" alt="">', '<img srcset="https://example.org/story/a.jpg 400w" alt="">'],
  ['<svg><title>a</title><text>b</text><script>c</script></svg>d', ' a b d'],
  ['a<canvas>b</canvas>c<marquee>d</marquee>e', 'a b c d e'],
  ['<math><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', ' 3 1/2 '],
  ['<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>', ' (a+b)/2 '],
  ['<math><msup> <mi>x</mi> <mn>2</mn> </msup></math>', ' x ^2 '],
  [
    '<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup><mroot><mi>y</mi><mn>3</mn></mroot></math>',
    ' x_1^2 √(y,3) ',
  ],
  ['<math><msqrt><mi>a</mi><mi>b</mi></msqrt>c</math>', ' √(ab) c '],
  ['<table><tr><td colspan="2">a</td></tr></table>', '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>'],
  [
    '<img data-lazy-src="a.jpg" data-lazy-srcset="b.jpg 2x"><img src="data:image/gif;base64,R0" data-original="a.jpg">',
    '<img src="https://example.org/story/a.jpg" srcset="https://example.org/story/b.jpg 2x"><img src="https://example.org/story/a.jpg">',
  ],
  [
    '<picture><source data-srcset="/a.jpg 1x,/b,c.jpg 2x"><img src="/d.jpg"></picture>',
    '<picture><source srcset="https://example.org/a.jpg 1x, https://example.org/b,c.jpg 2x"><img src="https://example.org/d.jpg"></picture>',
  ],
  [
    '<amp-img src="a.jpg" alt="b" width="3" height="2" layout="responsive"></amp-img>',
    '<img src="https://example.org/story/a.jpg" alt="b" width="3" height="2">',
  ],
  ['<menu><li>a</li></menu>', '<ul><li>a</li></ul>'],
  ['<a href="">a</a>', '<a href="https://example.org/story/">a</a>'],
  ['<b style="font-weight:normal;" class="docs"><h2>a</h2><b>b</b></b>', '<div><h2>a</h2><b>b</b></div>'],
  ['<b style="font-weight:normal">a</b>', 'a'],
  ['<map>a<area href="/b" alt="c">d<area></map>', 'a <a href="https://example.org/b">c</a> d'],
  ['<a name="b">a</a><a name="b" id="c"></a>', '<a id="b">a</a><a id="c"></a>'],
  ['<p>a\n\t b</p>', '<p>a b</p>'],
];

describe('copyMarkup', () => {
  for (const [html, copy] of COPIES) it(`copies ${html}`, () => expect(htmlOf(copied(html))).to.equal(copy));

  it('keeps the lines of preformatted text', () => {
    const [pre] = copied('<pre>a\n  b</pre>');
    expect(typeof pre === 'object' && pre.content).to.deep.equal(['a\n  b']);
  });

  it('keeps the text of elements that are nested too deeply for the call stack', () => {
    const inert = document.implementation.createHTMLDocument();
    let inner: Element = inert.body;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(inert.createElement('div'));
    inner.textContent = 'Deep down.';
    const reader = domReader();
    expect(textWithin(copyMarkup([inert.body.firstChild!], reader)).trim()).to.equal('Deep down.');
  });

  it('lets no element, attribute or address through that is not on its list', () => {
    const name = fc.constantFrom('script', 'iframe', 'a', 'img', 'svg', 'math', 'form', 'object', 'p', 'x-y', 'base');
    const attribute = fc.constantFrom(
      'onclick',
      'href',
      'src',
      'srcset',
      'style',
      'action',
      'formaction',
      'xlink:href',
      'id',
    );
    const value = fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'https://example.org/', 'x', '#y');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, attribute, value), { maxLength: 6 }), (elements) => {
        const html = elements.map(([tag, field, words]) => `<${tag} ${field}="${words}">a`).join('');
        const copy = htmlOf(copied(html));
        expect(copy).to.not.match(
          /<(script|iframe|object|svg|math|form|base|x-y)|\son|style=|(href|src|srcset)="(javascript|data):|action/,
        );
      }),
    );
  });
});
