import { aTimeout, expect } from '@open-wc/testing';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const SCRIPT = '<script nonce="n" src="/dist/cdn/broadsheet.js"></script>';
const POLICY =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types broadsheet";
const CARD = `<itinerary-card now="2022-10-03" time-zone="Europe/London"><section lang="en">
  <h3>Three capitals</h3><p data-news="traveller"><b>Antony Blinken</b>, US secretary of state</p>
  <ol><li data-news-date="2022-10-03/2022-10-04" data-news-zone="America/Bogota"><b>Bogotá, Colombia</b></li>
  <li data-news-date="2022-10-06" data-news-zone="America/Lima"><b>Lima, Peru</b></li></ol></section></itinerary-card>`;

const cardIn = (frame: Frame): HTMLElement => frame.document.querySelector('itinerary-card')!;
const found = (frame: Frame, selector: string): HTMLElement | null =>
  cardIn(frame).shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

describe('<itinerary-card> by the script tag', () => {
  it('shows its stops, its map and its calendar under a policy that allows nothing else', async () => {
    const frame = await openFrame(`<!doctype html><html lang="en"><head>${SCRIPT}</head><body>${CARD}</body></html>`, {
      policy: POLICY,
    });
    await until(() => found(frame, '.stop'), 'no stops');
    expect(found(frame, '[part=state]')!.textContent).to.equal('Now');
    await until(() => found(frame, '[part=map] svg .leg'), 'no map');
    const offered: string[] = [];
    const { HTMLAnchorElement: Anchor } = frame.window;
    const { click } = Anchor.prototype;
    Anchor.prototype.click = function () {
      offered.push(this.download);
      click.call(this);
    };
    found(frame, '[part=add-trip-to-calendar]')!.click();
    await until(() => offered.length > 0, 'no file');
    await aTimeout(200);
    expect(offered).to.deep.equal(['three-capitals.ics']);
    // The page has stayed, and nobody was asked for anything but our own files.
    expect(found(frame, '.stop')).to.not.equal(null);
    expect([frame.warnings, frame.errors, frame.violations]).to.deep.equal([[], [], []]);
    expect(frame.document.querySelectorAll('[style], style')).to.have.length(0);
    expect(cardIn(frame).shadowRoot!.querySelectorAll('[style], style')).to.have.length(0);
  });

  it('keeps its children where its part cannot be had', async () => {
    const script = '/@test/edited/itinerary-/stops/stopped/dist/cdn/broadsheet.js';
    const frame = await openFrame(`<!doctype html><html lang="en"><head><script src="${script}"></script></head>
      <body>${CARD}</body></html>`);
    await until(() => cardIn(frame).getAttribute('status') === 'error', 'no error');
    expect(found(frame, 'slot')!.getBoundingClientRect()).to.not.equal(null);
    expect(cardIn(frame).offsetHeight).to.be.greaterThan(40);
  });
});
