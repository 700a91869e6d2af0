import { native } from '../input/native.js';
import type { Parts } from '../parts.js';
import { page } from './page.js';
import { shared } from './shared.js';

/** The SHA-256 hash of each chunk in base64, as in `integrity`. */
type Hashes = Readonly<Record<string, string>>;
/** Loads a chunk by its name and hash. */
export type LoadPinned = (name: string, hash: string) => Promise<object>;

// The build inserts the hashes here.
declare const __PARTS__: Hashes;

const loading = new Map<string, Promise<object>>();

/**
 * Loads a chunk from the folder of this script, by a script tag with `integrity`.
 *
 * `import()` does not check a hash, but it reuses a module that such a script tag has loaded.
 */
export const loadPart = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> =>
  loadPinned(name, __PARTS__[name]!) as Promise<never>;

const loadPinned: LoadPinned = (name, hash) => {
  let part = loading.get(name);
  if (!part) loading.set(name, (part = load(name, hash)));
  return part;
};

async function load(name: string, hash: string): Promise<object> {
  const part = (readyPart(hash) ?? (await importPart(name, hash))) as {
    useLoader?: (load: LoadPinned, current: typeof page, functions: typeof shared) => void;
  };
  // Chunks contain the hashes of the chunks that they load, so one hash in the page covers all.
  part.useLoader?.(loadPinned, page, shared);
  return part;
}

/**
 * Finds a chunk that a classic script such as `broadsheet-data.js` has stored on its script element, under its hash.
 *
 * Only such a script can provide a chunk before the first paint.
 */
const readyPart = (hash: string): object | undefined => {
  const script = [...native(document, 'scripts')].find((script) => hash in script);
  return script && (Reflect.get(script, hash) as () => object)();
};

async function importPart(name: string, hash: string): Promise<object> {
  // The file name contains the hash, so that a new chunk never replaces an old one.
  const file = `${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
  const address = new URL(file, page.address).href;
  const script = native(document, 'createElement')('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = `sha256-${hash}`;
  script.nonce = page.nonce;
  script.src = page.policy?.createScriptURL(address) ?? address;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => {
      loading.delete(name);
      reject(new Error(`${address} could not be loaded, or does not match its hash.`));
    };
    native(document, 'head').append(script);
  });
  script.remove();
  return (await import(/* @vite-ignore */ address)) as object;
}
