#!/usr/bin/env node
import { EXIT, run } from './run.js';
// The reader of our output may close the pipe, as `head` does, or the disk may be full.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }) => {
        if (code === 'EPIPE')
            process.exit();
        if (stream === process.stdout)
            process.stderr.write(`broadsheet: cannot write the output: ${message}\n`);
        process.exit(EXIT.errors);
    });
}
process.exitCode = await run(process.argv.slice(2), process);
