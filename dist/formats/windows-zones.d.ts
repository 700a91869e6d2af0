/** Which zone of the IANA database a zone of Windows is. */
export declare const WINDOWS_ZONES: ReadonlyMap<string, string>;
