/** A colour as `#1d3f66`, darkened as far as text in it is readable on white. */
export declare function readableAccent(hex: string): string;
