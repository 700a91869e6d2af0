/** A point of a map and its words. */
export interface Mark {
    readonly x: number;
    readonly y: number;
    readonly numbers: string;
    readonly name: string;
}
/** On which side of its point the words stand. */
export type Side = 'end' | 'start' | 'above' | 'below';
/**
 * Finds for each point's words a side where they cover no others, and do not leave the map; and no line, if they can.
 *
 * `lines` are points along the lines. Words that have room nowhere are left out, but for their number.
 */
export declare function placeLabels<Point extends Mark>(marks: readonly Point[], lines: readonly (readonly [x: number, y: number])[], width: number, height: number): (Point & {
    readonly side: Side;
})[];
