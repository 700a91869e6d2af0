import type { Parts } from '../parts.js';
import { page } from './page.js';

// The build writes each part's file and hash here.
declare const __PARTS__: { readonly [Name in keyof Parts]: { readonly file: string; readonly integrity: string } };

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a part that stands beside the script, by a script tag that pins its hash.
 *
 * `import()` knows no integrity, but takes a module that such a tag has loaded from where the browser keeps it.
 */
export function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  let part = loading.get(name);
  if (!part) loading.set(name, (part = load(name)));
  return part as Promise<Parts[Name]>;
}

async function load(name: keyof Parts): Promise<unknown> {
  const { file, integrity } = __PARTS__[name];
  const address = new URL(file, page.address).href;
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  script.nonce = page.nonce;
  script.src = page.policy?.createScriptURL(address) ?? address;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => {
      loading.delete(name);
      reject(new Error(`${address} is missing, or not as it should be.`));
    };
    document.head.append(script);
  });
  script.remove();
  return import(/* @vite-ignore */ address);
}
