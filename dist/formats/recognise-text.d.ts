/** Which format a text that is no JSON is in; `xml` where its root must say more. */
export declare function recogniseText(text: string, contentType?: string): string;
