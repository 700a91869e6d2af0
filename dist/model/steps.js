/** Runs all steps synchronously. */
export function atOnce(steps) {
    let step = steps.next();
    while (!step.done)
        step = steps.next();
    return step.value;
}
/** Runs steps with pauses between them. */
export async function withPauses(steps, pause) {
    if (!pause)
        return atOnce(steps);
    let step = steps.next();
    while (!step.done) {
        await pause();
        step = steps.next();
    }
    return step.value;
}
