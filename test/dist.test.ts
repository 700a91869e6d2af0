import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../src/elements/all.js';
import { VERSION } from '../src/version.js';

const text = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  expect(answer.status, path).to.equal(200);
  return answer.text();
};

/** The hash of a file as `integrity` wants it. */
async function integrity(path: string): Promise<string> {
  const bytes = await (await fetch(path)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

describe('dist', () => {
  it('holds a script that registers every element of this version', async () => {
    const script = document.createElement('script');
    script.src = '/dist/cdn/broadsheet.js';
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    document.head.append(script);
    await loaded;
    for (const tag of Object.keys(ELEMENTS)) {
      expect(customElements.get(tag), tag).to.have.property('broadsheet', VERSION);
    }
  });

  it('holds the same script under the name of its version', async () => {
    const [plain, versioned] = await Promise.all([
      text('/dist/cdn/broadsheet.js'),
      text(`/dist/cdn/broadsheet-${VERSION}.js`),
    ]);
    expect(plain === versioned).to.equal(true);
  });

  it('holds each part that the script names, with the hash that it names', async () => {
    const script = await text('/dist/cdn/broadsheet.js');
    const parts = [...script.matchAll(/file:"([\w-]+\.js)",integrity:"([^"]+)"/g)];
    expect(parts.map(([, file]) => file!.replace(/-\w+\.js$/, ''))).to.include.members(['data', 'themes']);
    for (const [, file, hash] of parts) expect(await integrity(`/dist/cdn/${file}`), file).to.equal(hash);
  });

  it('holds licences, and names lit in the script', async () => {
    expect(await text('/dist/cdn/LICENSE.txt'))
      .to.contain('MIT License')
      .and.contain('BSD 3-Clause');
    expect(await text('/dist/cdn/broadsheet.js')).to.match(
      new RegExp(`^/\\*! Broadsheet ${VERSION} .* lit, BSD-3-Clause`),
    );
  });
});
