/** A link annotation that stands on its page and still wants its structure element. */
export interface Annotation {
    /** Counted from 0 in the order of writing. */
    readonly index: number;
}
