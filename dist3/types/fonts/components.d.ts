/** Where the first component of a composite glyph begins in its outline: behind its contours and its box. */
export declare const firstComponent = 10;
/** Bytes of a component with these flags: flags, glyph, place and scale. */
export declare function componentLength(flags: number): number;
/** Whether another component follows one with these flags. */
export declare function isFollowed(flags: number): boolean;
