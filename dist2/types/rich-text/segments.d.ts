/** A stretch of a body, by its offsets: text for the parser, a formula of its own lines, a block between colons, the end of a page, or front matter. */
export type Segment = {
    readonly kind: "text";
    readonly start: number;
    readonly end: number;
} | {
    readonly kind: "front-matter";
    readonly start: number;
    readonly end: number;
} | {
    readonly kind: "page-break";
    readonly start: number;
    readonly end: number;
} | {
    readonly kind: "math";
    readonly start: number;
    readonly end: number;
    readonly isClosed: boolean;
} | {
    readonly kind: "div";
    readonly start: number;
    readonly end: number;
    /** What the opening line says behind its colons. */
    readonly opening: {
        readonly start: number;
        readonly end: number;
    };
    /** MyST's lines `:name: value` under it. */
    readonly options: {
        readonly start: number;
        readonly end: number;
    };
    readonly inside: {
        readonly start: number;
        readonly end: number;
    };
    readonly isClosed: boolean;
};
/** Splits a body, which stands at `start` to `end` of the text, at formulas and at blocks between colons. */
export declare class SegmentReader {
    #private;
    constructor(markdown: string, start: number, end: number);
    read(): readonly Segment[];
}
