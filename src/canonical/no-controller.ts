/** In the place of controllers that this entry does without: the mirror, and skipping what is far from the viewport. */
function NoController(): void {
  // Nothing to do.
}

export { NoController as MirrorController, NoController as ViewportController };
