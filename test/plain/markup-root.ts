/** An element with the markup given as its children, as a parser makes them. */
export const markupRoot = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
