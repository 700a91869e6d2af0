import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../src/elements/all.js';
import { VERSION } from '../src/version.js';

const text = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  expect(answer.status, path).to.equal(200);
  return answer.text();
};

async function sha256(words: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return btoa(String.fromCharCode(...hash));
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

  it('contains each chunk that the script loads, with the expected hash', async () => {
    const names = new Set<string>();
    const check = async (code: string): Promise<void> => {
      for (const [, name, hash] of code.matchAll(/"?([a-z][a-z-]*)"?:[`"']([\w+/]{43}=)[`"']/g)) {
        const part = await text(`/dist/cdn/${name}-${hash!.slice(0, 8).replace(/\W/g, '_')}.js`);
        expect(await sha256(part), name).to.equal(hash);
        names.add(name!);
        // A part pins those that it loads itself.
        await check(part);
      }
    };
    await check(await text('/dist/cdn/broadsheet.js'));
    expect([...names]).to.include.members(['data', 'themes', 'formats', 'markup', 'format-ninjs', 'calendar']);
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
