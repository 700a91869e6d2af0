#!/usr/bin/env node
import { run } from './run.js';
// Who reads our output may stop doing so, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit();
        throw error;
    });
}
process.exitCode = await run(process.argv.slice(2), process);
