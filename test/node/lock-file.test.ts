import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface BillOfMaterials {
  readonly bomFormat: string;
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown;
const { packages } = (await json('package-lock.json')) as { packages: Record<string, LockedPackage> };
const { '': own, ...others } = packages;

// What a registry serves later cannot change what is installed, and nothing is installed from anywhere else.
describe('package-lock.json', () => {
  it('names the dependencies that package.json names', async () => {
    const { dependencies, devDependencies } = (await json('package.json')) as LockedPackage;
    assert.deepEqual([own!.dependencies, own!.devDependencies], [dependencies, devDependencies]);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      // Two versions of a package are told apart by a name of our own: `npm:react@18.3.1`.
      const exact = version.replace(/^npm:.+@/, '');
      assert.match(exact, /^\d/, `${name} has no exact version`);
      assert.equal(others[`node_modules/${name}`]?.version, exact, name);
    }
  });

  it('has a hash for every package, and no address outside the registry', () => {
    for (const [path, { integrity = '', resolved, link }] of Object.entries(others)) {
      assert.match(integrity, /^sha512-[\w+/]{86}==$/, path);
      assert.ok(!link, path);
      assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, path);
    }
  });
});

describe('dist/sbom.cdx.json', () => {
  it('lists every package that the licences name, in the version that is installed, with what it needs', async () => {
    const bill = (await json('dist/sbom.cdx.json')) as BillOfMaterials;
    const licences = await readFile('dist/cdn/LICENSE.txt', 'utf8');
    assert.equal(bill.bomFormat, 'CycloneDX');
    for (const name of ['lit', 'lit-html', 'htmlparser2', 'ical.js', 'marked', 'd3-geo', 'd3-array']) {
      assert.ok(
        bill.components.some((found) => found.name === name),
        name,
      );
    }
    for (const { name, version } of bill.components) {
      const installed = Object.entries(others).some(
        ([path, locked]) => path.endsWith(`node_modules/${name}`) && locked.version === version,
      );
      assert.ok(installed, name);
    }
    const [root] = bill.dependencies;
    for (const reference of root!.dependsOn) {
      const { name } = bill.components.find((found) => found['bom-ref'] === reference)!;
      assert.ok(licences.toLowerCase().includes(name.split('/').at(-1)!), name);
    }
  });
});
