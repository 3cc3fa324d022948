/** A text that somebody wrote: a YAML file, a template, a stylesheet. */
export interface Source {
    /** As people should see it: relative to the project, with forward slashes. */
    readonly path: string;
    readonly text: string;
}
/** A stretch of a source. Offsets are UTF-16 code units, `end` is exclusive and `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
}
/** A value together with the place where it was written. */
export interface Placed<T> {
    readonly value: T;
    readonly span: Span;
}
