/** The sign between the whole and the parts of a number in a language. */
export declare function decimalSignOf(tag: string): "." | ",";
