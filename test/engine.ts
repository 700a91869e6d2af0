/** Registers tests of what only Chromium can do or tell: in another engine they are not there, and do not count as passed. */
export function inChromium(register: () => void): void {
  if (navigator.userAgent.includes('Chrome/')) register();
}
