import { native } from '../input/native.js';
import type { Parts } from '../parts.js';
import { page } from './page.js';
import { shared } from './shared.js';

/** The hash of a part, as `integrity` has it after `sha256-`. */
type Pins = Readonly<Record<string, string>>;
/** Loads a part by its name and hash. */
export type LoadPinned = (name: string, hash: string) => Promise<object>;

// The build writes the hashes here.
declare const __PARTS__: Pins;

const loading = new Map<string, Promise<object>>();

/**
 * Loads a part that stands beside the script, by a script tag that pins its hash.
 *
 * `import()` knows no integrity, but takes a module that such a tag has loaded from where the browser keeps it.
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
    useLoader?: (load: LoadPinned, policy: typeof page.policy, functions: typeof shared) => void;
  };
  // Parts have parts of their own, which they pin: so the one hash in a page covers them all.
  part.useLoader?.(loadPinned, page.policy, shared);
  return part;
}

/**
 * Gets a part that a file such as `broadsheet-data.js` holds ready, under its hash, on the script element that loaded it.
 *
 * Such a file is the only way to have a part before the first paint.
 */
const readyPart = (hash: string): object | undefined => {
  const script = [...native(document, 'scripts')].find((script) => hash in script);
  return script && (Reflect.get(script, hash) as () => object)();
};

async function importPart(name: string, hash: string): Promise<object> {
  // The file's name is made from the hash, so that a new part never stands in for an old one.
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
      reject(new Error(`${address} is missing, or not as it should be.`));
    };
    native(document, 'head').append(script);
  });
  script.remove();
  return (await import(/* @vite-ignore */ address)) as object;
}
