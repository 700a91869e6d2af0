// What these packages have that the tests use; they bring no types of their own.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url: string });
    readonly window: { readonly document: Document };
  }
}
declare module 'sanitize-html' {
  const sanitizeHtml: (html: string) => string;
  export default sanitizeHtml;
}
