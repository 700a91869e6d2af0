/**
 * A style sheet as plain text, for the chunks of the script tag, which have no lit.
 *
 * Named like lit's tag, so that editors highlight it and the build minifies it.
 */
export const css = (strings) => strings.join('');
