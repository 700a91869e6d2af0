/** The address of a worker, as Vite builds it. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

/** The address of a file, as Vite copies it. */
declare module '*?url' {
  const url: string;
  export default url;
}

/** Whether the page is the built one, which has a service worker. */
declare const IS_BUILT: boolean;

/** The text of a file. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** What the composer as one file contains: the frame of its preview, its worker, and each script, compressed, in base64. */
declare module 'virtual:embedded-files' {
  export const preview: string;
  export const reader: string;
  export const repository: string;
  export const scripts: Readonly<Record<string, string>>;
}

/** The names of the files that a server of one’s own needs: the scripts of this version and the licence. */
declare module 'virtual:script-files' {
  const names: readonly string[];
  export default names;
}
