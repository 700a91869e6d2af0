import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

interface FrameScripts {
  heightModule(): Promise<{ readonly file: string; readonly text: string }>;
}

it('the committed script of framed pages is up to date', async () => {
  const path: string = '../../.config/build/frame-scripts.mjs';
  const { heightModule } = (await import(path)) as FrameScripts;
  const { file, text } = await heightModule();
  assert.equal(await readFile(file, 'utf8'), text, `${file} is out of step with src/frame. Run: npm run build`);
});
