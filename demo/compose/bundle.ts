/** The files for a server of one’s own: the script, its chunks, the licence and the snippet, in one zip. */
import { version } from 'broadsheet';
import { loadScript, scriptNames } from './site.js';
import { outputOf } from './state/outputs.js';
import type { Work } from './state/work.js';

/** A zip, and the name of its file. */
export interface Bundle {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Makes the bundle of a widget. Rejects if a file of the script cannot be loaded. */
export async function makeBundle(work: Work): Promise<Bundle> {
  const folder = `broadsheet-${version}`;
  const { zipSync, strToU8 } = await import('fflate');
  const scripts = await Promise.all(
    scriptNames.map(async (name) => [`${folder}/${name}`, await loadScript(name)] as const),
  );
  const bytes = zipSync({
    ...Object.fromEntries(scripts),
    [`${folder}/README.txt`]: strToU8(readme(work.script.address)),
    [`${folder}/snippet.html`]: strToU8(`${snippetOf(work)}\n`),
  });
  return { name: `${folder}.zip`, bytes };
}

/** The element with its script: at the given address, or else beside the page. */
function snippetOf(work: Work): string {
  const address = work.script.address.trim() || './';
  return outputOf({ ...work, platform: 'html', script: { from: 'own', address } })?.code ?? '';
}

const readme = (address: string): string => `Broadsheet ${version}

1. Put all files of this folder on your server${address.trim() ? `, at ${address.trim()}` : ''}.
2. Paste the content of snippet.html into your page.
3. If the script is on another domain than your pages, the server must send this header with it:

   Access-Control-Allow-Origin: *

Keep the names of the files: the script loads the others by name, and checks each against its hash.
Licence: see LICENSE.txt.
`;
