/** Replaces controllers that this entry leaves out: the mirror, and skipping elements far from the viewport. */
function NoController(): void {
  // Nothing to do.
}

export { NoController as MirrorController, NoController as ViewportController };
