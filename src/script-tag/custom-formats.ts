/** Finds no custom format: the script tag does not offer them, because a page may allow no other script. */
export const convertCustom = (): undefined => undefined;
