import type { Diagnostic, Span } from "../diagnostics/index.js";
/** What an image may measure. It is asked of the header, before anything is unpacked. */
export declare const imageLimits: {
    /** Pixels of one side. */
    readonly side: 20000;
    /** Pixels altogether. */
    readonly pixels: 40000000;
    /** Pixels of one that is unpacked and packed anew: PNG with transparency, of 16 bits, interlaced, or in colours of its own; GIF, WebP, AVIF. */
    readonly repacked: 20000000;
};
/** Why an image of so many pixels is not read, or `null`. */
export declare function sizeFault(width: number, height: number, span: Span): Diagnostic | null;
/** Why an image whose samples have to be packed anew is not read, or `null`. */
export declare function repackingFault(width: number, height: number, span: Span): Diagnostic | null;
