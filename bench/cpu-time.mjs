/** The CPU time that this process takes for a piece of work, in milliseconds, per repetition. */
export async function cpuTimeOf(work, repetitions = 1) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (let at = 0; at < repetitions; at++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repetitions;
}
