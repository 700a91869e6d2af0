import type { Image } from '../model/definition/image.js';
/** Finds out whether pictures can be shown, before anything is drawn. */
export declare class Pictures {
    #private;
    constructor(host: Element);
    /** Whether one of some pictures has loaded; a promise until that is known. */
    canShow(images: readonly Image[]): boolean | Promise<boolean>;
    /** Forgets failures, so that they are tried again. */
    forget(): void;
}
