import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

interface MapData {
  mapData(): Promise<Record<string, string>>;
}

it('the data of the route map are what their packages give', async () => {
  const path: string = '../../.config/build/map-data.mjs';
  const { mapData } = (await import(path)) as MapData;
  for (const [file, text] of Object.entries(await mapData())) {
    assert.equal(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'), text, file);
  }
});
