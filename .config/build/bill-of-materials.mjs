// Writes dist/sbom.cdx.json: what is in dist beside our own code, as a CycloneDX bill of materials, for tools that look up
// known vulnerabilities. Made from the lock file, so that the same sources give the same bytes; `npm sbom` adds the time and
// the version of npm. https://cyclonedx.org/docs/1.6/json/
import { readFile, writeFile } from 'node:fs/promises';
import { BUNDLED_PACKAGES } from './bundled-packages.mjs';

/** Writes the bill of materials of a build into its folder. */
export async function writeBillOfMaterials(folder) {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const { name, version, license } = packages[''];
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    const entry = packages[path];
    found.set(path, entry);
    entry.needs = Object.keys(entry.dependencies ?? {}).map((needed) => pathOf(needed, path, packages));
    entry.needs.forEach(visit);
  };
  for (const bundled of Object.keys(BUNDLED_PACKAGES)) visit(`node_modules/${bundled}`);
  const entries = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  const own = purlOf(name, version);
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...component(name, version, license), type: 'library' } },
    components: entries.map(([path, { version, license, integrity }]) => ({
      ...component(nameOf(path), version, license),
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    })),
    dependencies: [
      {
        ref: own,
        dependsOn: Object.keys(BUNDLED_PACKAGES)
          .map((name) => refOf(`node_modules/${name}`, packages))
          .sort(),
      },
      ...entries.map(([path, { needs }]) => ({
        ref: refOf(path, packages),
        dependsOn: needs.map((needed) => refOf(needed, packages)).sort(),
      })),
    ],
  };
  await writeFile(`${folder}/sbom.cdx.json`, `${JSON.stringify(bill, undefined, 2)}\n`);
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
/** A package URL. https://github.com/package-url/purl-spec */
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const refOf = (path, packages) => purlOf(nameOf(path), packages[path].version);

const component = (name, version, license) => ({
  type: 'library',
  'bom-ref': purlOf(name, version),
  name,
  version,
  purl: purlOf(name, version),
  licenses: [/ OR | AND /.test(license) ? { expression: license } : { license: { id: license } }],
});

/** Where a package is that another needs: in its own folder, or in one around it. */
function pathOf(name, from, packages) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const path = `${folder}/node_modules/${name}`;
    if (packages[path]) return path;
    if (!folder.includes('/node_modules/')) return `node_modules/${name}`;
  }
}
