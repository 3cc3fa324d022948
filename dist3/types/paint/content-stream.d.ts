import type { Pt } from "../geometry/index.js";
import type { Colour } from "../style/index.js";
/**
 * A number as PDF syntax, to a thousandth of a point. Throws on what no reader could take for a number: a mistake of
 * ours, which must not reach a file.
 */
export declare function pdfNumber(value: number): string;
/** Numbers as PDF syntax, separated by spaces. */
export declare function pdfNumbers(...values: readonly number[]): string;
/** The operators of one page, and the graphics state that they leave. Origin top left, y down. */
export declare class ContentStream {
    #private;
    /** The operators so far, as bytes of a content stream. */
    get content(): string;
    /** Writes operators as they stand. */
    write(operators: string): void;
    /** Makes a colour that of the fills to come. */
    fillWith({ red, green, blue }: Colour): void;
    /** Makes a colour that of the strokes to come. */
    strokeWith({ red, green, blue }: Colour): void;
    /** True where an opacity has been set, so that full opacity has to be set again. */
    get isShaded(): boolean;
    /** Makes a graphics state, by the name of its resource, that of what is to come. */
    shadeWith(resource: string): void;
    /** Makes a thickness and a dash pattern those of the lines to come. */
    lineWith(thickness: Pt, dashes: readonly Pt[], cap: 0 | 1): void;
}
