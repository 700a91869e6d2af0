/** What clock and calendar show in a zone at an instant, as if it were UTC. */
export declare function wallOf(instant: number, zone: string): Date;
/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export declare const offsetAt: (instant: number, zone: string) => number;
/**
 * The instant at which a zone's clocks show a wall time.
 *
 * An hour that comes twice means its first coming, one that is skipped the hour after it: as calendars do.
 */
export declare function instantOf(wall: Date, zone: string): number;
