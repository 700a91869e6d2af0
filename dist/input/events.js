/** Fired when data was read, once for each resolved `src`, `data` or JSON child. */
export class NewsLoadEvent extends Event {
    constructor(data, format, issues) {
        super('news-load', { bubbles: true, composed: true });
        this.data = data;
        this.format = format;
        this.issues = issues;
    }
}
/** Fired when data could not be fetched or read. The element continues to show the next lower source. */
export class NewsErrorEvent extends Event {
    constructor(code, message, cause) {
        super('news-error', { bubbles: true, composed: true });
        this.code = code;
        this.message = message;
        this.cause = cause;
    }
}
