import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { faultsWithin, shownWords } from './inspect.js';
import { POLICY, mirrorOf, openPage, tryOut, type NewsElement, type TrustPage } from './page.js';
import { lettersOf, visibleWords } from './visible-words.js';

describe('the alarm', () => {
  const show = async (page: TrustPage): Promise<ShadowRoot> => {
    const element = page.document.createElement('news-article') as NewsElement;
    element.data = { headline: 'A', body: ['B'] };
    expect(await tryOut(page, [{ id: 'own', input: '', element }])).to.deep.equal([]);
    return element.shadowRoot!;
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

  it('reports a payload that is executed', async () => {
    const page = await openPage();
    const root = await show(page);
    root.innerHTML = '<p>A<img src="/@test/status/404" onerror="alert(1)"></p>';
    await until(() => page.alarms.length > 0, 'nobody heard it');
    expect(page.alarms).to.deep.equal(['alert']);
    expect(faultsWithin(root)).to.have.members(['<img onerror>', 'src=/@test/status/404']);
  });

  it('reports a link that executes code when it is clicked', async () => {
    const page = await openPage();
    const root = await show(page);
    root.innerHTML = '<a href="javascript:alert(1)">A</a>';
    page.clickLinks(root);
    await settle();
    expect(page.alarms).to.deep.equal(['alert']);
    expect(faultsWithin(root)).to.deep.equal(['href=javascript:alert(1)']);
  });

  it('reports a link that leads away', async () => {
    const page = await openPage();
    const root = await show(page);
    const anchor = page.document.createElement('a');
    anchor.href = 'about:blank#away';
    root.append(anchor);
    page.clickLinks(root);
    await settle();
    expect(page.isHere()).to.equal(false);
    expect(page.alarms).to.deep.equal(['navigation']);
  });

  it('reports a violation of the page’s policy', async () => {
    const page = await openPage(POLICY);
    const root = await show(page);
    const anchor = page.document.createElement('a');
    anchor.setAttribute('href', 'javascript:alert(1)');
    root.append(anchor);
    page.clickLinks(root);
    expect(() => (root.innerHTML = '<p>A</p>')).to.throw();
    await settle();
    // Markup, and the link: of that each engine names another rule.
    expect(page.violations).to.have.length.of.at.least(2);
  });

  it('reports a request that no story in the page has, and not the one that a story has', async () => {
    const page = await openPage(POLICY);
    const element = page.document.createElement('news-article') as NewsElement;
    element.data = { headline: 'A', image: { src: 'https://example.org/own.jpg' } };
    expect(await tryOut(page, [{ id: 'own', input: '', element }])).to.deep.equal([]);
    const picture = new page.window.Image();
    picture.src = 'https://example.org/other.jpg';
    await until(() => page.violations.length >= 2, 'the policy has not refused two requests');
    expect(page.violations.some((violation) => violation.includes('own.jpg'))).to.equal(true);
    expect(page.faults().map((fault) => fault.trim())).to.deep.equal(['img-src https://example.org/other.jpg']);
  });

  it('reports what is wrong in a mirror', async () => {
    const page = await openPage();
    const element = page.document.createElement('news-article') as NewsElement;
    element.setAttribute('mirror', '');
    element.data = { headline: 'A', body: ['B'] };
    expect(await tryOut(page, [{ id: 'own', input: '', element }])).to.deep.equal([]);
    const mirror = mirrorOf(element)!;
    mirror.innerHTML = '<p data-news="quotation" part="a" onclick="b">A</p><form></form>';
    expect(faultsWithin(mirror, 'plain')).to.have.members(['<p onclick>', '<form>']);
  });

  it('reports elements and attributes that no view draws', async () => {
    const page = await openPage();
    const root = await show(page);
    root.innerHTML = '<p slot="a" style="color: red"><form name="b"></form><x-y></x-y></p>';
    expect(faultsWithin(root)).to.have.members(['<p slot>', '<p style>', '<form>', '<form name>', '<x-y>']);
  });

  it('reports lost text', async () => {
    const page = await openPage(POLICY);
    const root = await show(page);
    expect(lettersOf(shownWords(root))).to.equal(lettersOf(visibleWords('<h1>A</h1><p>B</p>')));
    expect(lettersOf(shownWords(root))).to.not.equal(lettersOf(visibleWords('<h1>A</h1><p>B C</p>')));
  });
});
