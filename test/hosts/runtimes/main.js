// Node and Deno: prints what was written.
import { readFileSync } from 'node:fs';
import { write } from './write.js';

console.log(JSON.stringify(await write(JSON.parse(readFileSync('../story.json', 'utf8')))));
