import { expect } from '@open-wc/testing';
import { readAny } from '../../src/formats/read-data.js';
import { MODEL_READERS } from '../../src/plain/element-models.js';
import { readArticle } from '../../src/formats/read-article.js';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const nav = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
const WORDS = 'The last wooden ferry on the estuary went back into the water on Monday after two years in a shed.';
const MORE = 'Forty people stood on the slip to see it go, and a lamp will be lit there at dusk.';
const bytesOf = (latin: string): Uint8Array => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));

/** Answers with the status 200, each with its content type and words of the message. */
const ANSWERS: readonly (readonly [name: string, input: string | Uint8Array, type: string, said: string])[] = [
  [
    'a soft 404',
    page('Page not found | Example Gazette', `${nav}<h1>Page not found</h1><p>We could not find it.</p>`),
    'text/html',
    'error page',
  ],
  [
    'a soft 404 with headlines',
    page('404 – Gazette', `<h1>Sorry</h1>${`<article><h2>A</h2><p>${WORDS}</p></article>`.repeat(4)}`),
    'text/html',
    'error page',
  ],
  [
    'a soft 404 in German',
    page('Seite nicht gefunden - Zeitung', '<h1>Seite nicht gefunden</h1><p>Hier ist nichts.</p>'),
    'text/html',
    'error page',
  ],
  [
    'a soft 404 of the site',
    page('Example Gazette', '<h1>Example Gazette</h1><p>The page you asked for no longer exists on this site.</p>'),
    'text/html',
    'error page',
  ],
  [
    'a soft 404 in XHTML',
    '<html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>',
    'application/xhtml+xml',
    'error page',
  ],
  [
    'an error page',
    page('503 Service Unavailable', '<h1>503</h1><p>Back soon, we hope, after this short break.</p>'),
    'text/html',
    'error page',
  ],
  [
    'a sign-in page',
    page(
      'Sign in – Example Gazette',
      `<h1>Sign in</h1><form><input type="email"><input type="password"></form><p>${WORDS}</p>`,
    ),
    'text/html',
    'sign-in page',
  ],
  [
    'a sign-in page in French',
    page('Connexion | Le Monde', '<form><input type=password></form>'),
    'text/html',
    'sign-in page',
  ],
  [
    'a sign-in form without a title',
    page('Gazette', '<p>Welcome back to the Gazette, dear reader of ours.</p><input type="password">'),
    'text/html',
    'sign-in page',
  ],
  [
    'an application shell',
    page('Gazette', '<div id="root"></div><script src="/app.js"></script>'),
    'text/html',
    'scripts',
  ],
  [
    'an application shell with noscript',
    page(
      'Gazette',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script src="/app.js"></script>',
    ),
    'text/html',
    'page',
  ],
  [
    'a bot wall',
    page('Just a moment...', '<p>Checking your browser before you can visit the site.</p>'),
    'text/html',
    'automated requests',
  ],
  [
    'another bot wall',
    page('Attention Required! | Cloudflare', '<h1>Sorry, you have been blocked</h1>'),
    'text/html',
    'automated requests',
  ],
  [
    'a captcha',
    page(
      'gazette.example',
      '<div id="px-captcha"></div><p>Press and hold to confirm that you are not a robot here.</p>',
    ),
    'text/html',
    'automated requests',
  ],
  ['a page of links', page('Gazette', nav.repeat(3)), 'text/html', 'page'],
  ['JavaScript', 'const a = 1;\nfunction f() {\n  return a;\n}\nexport { f };', 'text/javascript', 'JavaScript'],
  [
    'JavaScript as text',
    '!function(){"use strict";var e=1;window.x=function(){return e}}();',
    'text/plain',
    'JavaScript',
  ],
  ['a module as text', 'import { a } from "./a.js";\n\nexport const b = a(1);\nconsole.log(b);', '', 'JavaScript'],
  ['CSS', 'body { color: red }', 'text/css', 'CSS'],
  ['CSS as text', '.a {\n  color: red;\n  margin: 0;\n}\n.b {\n  top: 0;\n}', 'text/plain', 'CSS'],
  ['CSV', 'place,country,start\nBogotá,Colombia,2022-10-03\nLima,Peru,2022-10-05', 'text/csv', 'CSV'],
  [
    'CSV as text',
    'place;country;start\n"Bogotá;\nD.C.";Colombia;2022-10-03\nLima;Peru;2022-10-05',
    'text/plain',
    'CSV',
  ],
  ['a PDF file', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj', 'application/pdf', 'PDF'],
  ['a PDF file of no type', bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), '', 'PDF'],
  ['a picture', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png', 'PNG'],
  ['a picture as text', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0\x01'), 'text/plain', 'JPEG'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>', 'image/svg+xml', 'picture'],
  ['a font', bytesOf('wOF2\0\x01\0\0'), 'font/woff2', 'font'],
  ['a message', 'Service temporarily unavailable', 'text/plain', 'Service temporarily'],
  [
    'a message of a proxy',
    'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    'text/plain',
    'upstream',
  ],
  [
    'a message in two paragraphs',
    'Service unavailable.\n\nPlease try again later.',
    'text/plain',
    'Service unavailable',
  ],
  ['a message of no type', 'Not Found', '', 'Not Found'],
  ['a message as HTML', 'Bad Gateway', 'text/html', 'Bad Gateway'],
  ['an error in JSON', '{"error":{"code":404,"message":"No such story"}}', 'application/json', 'No such story'],
  [
    'an error with a status',
    '{"statusCode":401,"error":"Unauthorized","message":"Log in"}',
    'application/json',
    'Log in',
  ],
  [
    'errors of GraphQL',
    '{"errors":[{"message":"Cannot query field"}],"data":null}',
    'application/json',
    'Cannot query',
  ],
  [
    'a problem (RFC 9457)',
    '{"type":"about:blank","title":"Not Found","status":404,"detail":"None"}',
    '',
    'error of a server',
  ],
  [
    'a failure with fields of a story',
    '{"title":"Error","body":"The item could not be found."}',
    '',
    'message of a server',
  ],
  [
    'an error page with a friendly heading',
    page(
      'Gazette',
      `<main><h2>Lost at sea</h2><p>Sorry, we can’t find that page. It may have been moved.</p><p>${WORDS}</p></main>`,
    ),
    'text/html',
    'error page',
  ],
  [
    'a page for legal reasons',
    page('Gazette', `<h1>Unavailable for legal reasons</h1><p>${WORDS}</p><p>${MORE}</p>`),
    'text/html',
    'legal reasons',
  ],
  [
    'the page of a new server',
    page(
      'Welcome to nginx!',
      '<h1>Welcome to nginx!</h1><p>If you see this page, the server is installed and working.</p>',
    ),
    'text/html',
    'Welcome to nginx',
  ],
  ['a list of files', page('Index of /stories/', '<pre><a href="a.html">a.html</a></pre>'), 'text/html', 'Index of'],
  [
    'a domain without a site',
    page('example.org is for sale', '<h1>example.org</h1><p>This domain is for sale. Buy it now for a fair price.</p>'),
    'text/html',
    'for sale',
  ],
  [
    'a challenge with a long explanation',
    page(
      'Making sure you are not a bot!',
      `<h1>Making sure you are not a bot!</h1><details><summary>Why?</summary><p>${WORDS}</p></details>`,
    ),
    'text/html',
    'blocks automated requests',
  ],
  ['one line', 'The ferry is back.', 'text/plain', 'without paragraphs'],
  [
    'an error in XML',
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    'application/xml',
    'Error',
  ],
  [
    'an error in JSON',
    '{"title":"Not Found","status":404,"detail":"No such story."}',
    'application/problem+json',
    'error',
  ],
];

/** Stories, each with its content type. */
const STORIES: readonly (readonly [name: string, input: string, type: string])[] = [
  [
    'a page',
    page('Ferry returns', `<article><h1>Ferry returns</h1><p>${WORDS}</p><p>${MORE}</p></article>`),
    'text/html',
  ],
  [
    'a page with a form to sign in',
    page(
      'Ferry returns',
      `<h1>Ferry returns</h1><p>${WORDS}</p><p>${MORE}</p><div hidden><input type="password"></div>`,
    ),
    'text/html',
  ],
  [
    'a page about an error',
    page('Not found', `<h1>Not found</h1><p>${WORDS}</p><p>${MORE}</p>`, '<meta property="og:type" content="article">'),
    'text/html',
  ],
  [
    'a page whose title begins like an error',
    page('Sign in the window saved a shop', `<h1>Sign in the window saved a shop</h1><p>${WORDS}</p><p>${MORE}</p>`),
    'text/html',
  ],
  ['plain text', `Ferry returns\n\n${WORDS}\n\n${MORE}`, 'text/plain; charset=utf-8'],
  [
    'a text about a failure',
    `Service unavailable, says the mayor\n\n${`${WORDS} `.repeat(4)}\n\n${`${MORE} `.repeat(4)}`,
    'text/plain',
  ],
  ['Markdown', `# Ferry returns\n\n${WORDS}\n\n${MORE}`, 'text/markdown'],
  [
    'Markdown with code',
    `# How to\n\n${WORDS}\n\n\`\`\`js\nconst a = 1;\nconst b = 2;\nconst c = 3;\n\`\`\`\n\n${MORE}`,
    'text/plain',
  ],
  [
    'a story whose headline begins with 404',
    page('404 days at sea', `<article><h1>404 days at sea</h1><p>${WORDS}</p><p>${MORE}</p></article>`),
    'text/html',
  ],
  [
    'a long story with the title of an error',
    page('Error', `<article><h1>Error</h1>${`<p>${WORDS}</p><p>${MORE}</p>`.repeat(4)}</article>`),
    'text/html',
  ],
  [
    'a story with the script of a service against bots',
    page(
      'Ferry',
      `<article><h1>Ferry</h1><p>${WORDS}</p><p>${MORE}</p></article><script src="/cdn-cgi/challenge-platform/a.js"></script>`,
    ),
    'text/html',
  ],
  [
    'a story of another system',
    JSON.stringify({ title: 'Ferry returns', text: WORDS, error: null }),
    'application/json',
  ],
  ['Markdown with front matter', `---\ntitle: Ferry returns\n---\n\n${WORDS}`, ''],
  ['JSON as a script', JSON.stringify({ headline: 'Ferry returns', body: [WORDS], 'x-y': 1 }), 'text/javascript'],
  [
    'a feed as HTML',
    `<rss version="2.0"><channel><title>T</title><item><title>A</title><description>${WORDS}</description></item></channel></rss>`,
    'text/html',
  ],
];

describe('the answer of a server', () => {
  for (const [name, input, contentType, said] of ANSWERS) {
    it(`is no story: ${name}`, async () => {
      for (const answer of [true, 'over-content'] as const) {
        const { value, issues } = await readAny(MODEL_READERS['news-article'], input, { contentType, answer });
        expect(value).to.equal(undefined);
        expect(issues.at(-1)?.code).to.equal('not-a-story');
        expect(issues.at(-1)?.message).to.contain(said);
      }
    });
  }
  for (const [name, input, contentType] of STORIES) {
    it(`is a story: ${name}`, async () => {
      for (const answer of [true, 'over-content'] as const) {
        const { value, issues } = await readAny(MODEL_READERS['news-article'], input, { contentType, answer });
        expect(value?.body, JSON.stringify(issues)).to.be.an('array');
      }
    });
  }

  it('needs less where it does not replace anything, and nothing where its format is set', async () => {
    const text = 'Ferry returns\n\nThe ferry is back\n\nA lamp will be lit.';
    const read = async (options: object): Promise<unknown> =>
      (await readAny(MODEL_READERS['news-article'], text, options)).value?.headline;
    expect(await read({ answer: true, contentType: 'text/plain' })).to.equal('Ferry returns');
    expect(await read({ answer: 'over-content', contentType: 'text/plain' })).to.equal(undefined);
    expect(await read({ answer: 'over-content', format: 'plain-text' })).to.equal('Ferry returns');
    const { value } = await readAny(MODEL_READERS['news-article'], 'One line.', {
      answer: 'over-content',
      format: 'plain-text',
    });
    expect(value?.body).to.have.lengthOf(1);
  });
});

describe('a file or a paste', () => {
  it('may be one line, or a page without paragraphs', async () => {
    for (const input of ['The ferry is back.', page('Ferry returns', '<h1>Ferry returns</h1><p>Soon</p>')]) {
      expect((await readArticle(input)).articles).to.have.lengthOf(1);
    }
  });
});
