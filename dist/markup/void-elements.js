/** The void elements of HTML, which have no content and no end tag, including obsolete ones. */
export const VOID_ELEMENTS = new Set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '));
