/** A zone by its name: in English that of its city, else the one that the locale has for it. */
export declare function zoneName(zone: string, locale: string, instant: number): string;
