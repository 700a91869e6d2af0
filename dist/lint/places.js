/** Returns a function that converts an index in a text to line and column. The lines are counted only once. */
export function placesIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (index) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= index)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: index - starts[low] + 1 };
    };
}
