/** Letters or bytes from which on reading gives way to the page; what is shorter is read at once. */
const LONG = 200_000;
/** How long the page waits: less than a frame, so that scrolling and typing go on. */
const LONGEST_WAIT_MS = 12;
/**
 * What a reading waits for between its pieces; `undefined` for short text, which is read at once.
 *
 * How large an object is, nobody knows before it is read: reading it stops only where it has taken long.
 */
export function pauseFor(input) {
    const length = typeof input === 'string' ? input.length : ArrayBuffer.isView(input) ? input.byteLength : Infinity;
    if (length < LONG)
        return undefined;
    let since = performance.now();
    return async () => {
        // A page that nobody sees waits for nothing, and its timers are slow.
        if (document.hidden || performance.now() - since < LONGEST_WAIT_MS)
            return;
        await turn();
        since = performance.now();
    };
}
/** The end of this task, and the beginning of another: whatever waits has its turn. */
const turn = () => new Promise((resolve) => {
    setTimeout(resolve);
});
