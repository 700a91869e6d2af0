import type { DataKind } from '../input/data-sources.js';
import type { PlainModels } from '../plain/plain-html.js';
/** How each element's data is read, by its tag. */
export declare const dataKinds: {
    readonly [Tag in keyof PlainModels]: DataKind<PlainModels[Tag]>;
};
