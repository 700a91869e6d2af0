import { expect } from '@open-wc/testing';
import { offerFile } from '../../src/elements/offer-file.js';

describe('offerFile', () => {
  it('offers a file without going anywhere', async () => {
    const offered: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      offered.push(this);
    };
    offerFile(document, { name: 'lima.ics', text: 'BEGIN:VCALENDAR' });
    HTMLAnchorElement.prototype.click = click;
    const [link] = offered;
    expect(link!.download).to.equal('lima.ics');
    const answer = await fetch(link!.href);
    expect(answer.headers.get('content-type')).to.match(/^text\/calendar/);
    expect(await answer.text()).to.equal('BEGIN:VCALENDAR');
    expect(link!.isConnected).to.equal(false);
  });
});
