import type { ReactiveController } from 'lit';
import type { MirrorHost, MirrorSource } from './mirror.js';
/** Lets an element with the `mirror` attribute write what it shows into its children, by a part that is loaded when met. */
export declare class MirrorController implements ReactiveController {
    #private;
    constructor(host: MirrorHost, source: MirrorSource);
    hostUpdated(): void;
}
