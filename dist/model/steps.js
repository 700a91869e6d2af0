/** Goes through all steps at once. */
export function atOnce(steps) {
    let step = steps.next();
    while (!step.done)
        step = steps.next();
    return step.value;
}
/** Goes through steps with a pause between them. */
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
