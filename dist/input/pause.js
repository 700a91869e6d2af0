/** Number of characters or bytes from which reading yields to the page. Shorter input is read at once. */
const LONG = 200_000;
/** How long the page waits: less than a frame, so that scrolling and typing go on. */
const LONGEST_WAIT_MS = 12;
/**
 * Returns the pause to use between steps of reading; `undefined` for short text, which is read at once.
 *
 * The size of an object is unknown before it is read, so reading it pauses only if it takes long.
 */
export function pauseFor(input) {
    const length = typeof input === 'string' ? input.length : ArrayBuffer.isView(input) ? input.byteLength : Infinity;
    if (length < LONG)
        return undefined;
    let since = performance.now();
    return async () => {
        // In a hidden page nothing is blocked, and timers are slow.
        if (document.hidden || performance.now() - since < LONGEST_WAIT_MS)
            return;
        await turn();
        since = performance.now();
    };
}
/** Ends the current task, so that waiting tasks run, and continues in a new one. */
const turn = () => new Promise((resolve) => {
    setTimeout(resolve);
});
