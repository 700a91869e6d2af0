/** Measures the CPU time of this process for a function, in milliseconds per call. */
export async function cpuTimeOf(work, repetitions = 1) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (let at = 0; at < repetitions; at++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repetitions;
}
