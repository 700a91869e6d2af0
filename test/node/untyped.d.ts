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

declare module 'pngjs' {
  /** A picture, as four bytes for each pixel. */
  export class PNG {
    constructor(size: { readonly width: number; readonly height: number });
    static readonly sync: { read(file: Uint8Array): PNG; write(picture: PNG): Buffer };
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
  }
}
