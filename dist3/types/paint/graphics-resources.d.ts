import type { PdfReference, PdfValue } from "pdfkit";
import type { Rect } from "../geometry/index.js";
import type { BlendMode, Gradient, Matrix } from "../images/index.js";
type ResourceKind = "Font" | "XObject" | "ExtGState" | "Shading" | "Pattern";
/**
 * What content refers to by names: graphics states, masks, groups, tiles, gradients. Each is entered into the resources of
 * the content that is being written: those of the page, or of the form or tile that is being written for it.
 */
export declare class GraphicsResources {
    #private;
    constructor(make: (data: Record<string, PdfValue>) => PdfReference, ofPage: () => Record<string, PdfValue>);
    /** Enters a resource under a name. */
    put(kind: ResourceKind, name: string, value: PdfReference): void;
    /** The graphics state of an opacity and a way of mixing. */
    state(alpha: number, blend?: BlendMode): string;
    /** A graphics state that shows only what a mask lets through; `write` writes the mask. */
    softMask(by: "luminance" | "alpha", area: Rect, write: () => string): string;
    /** Content that is put together before it is mixed with what lies below; `write` writes it. */
    transparencyGroup(area: Rect, write: () => string): string;
    /** A tile that repeats. `matrix` leads to where the current content begins; `write` writes the tile. */
    tilingPattern({ x, y, width, height }: Rect, matrix: Matrix, write: () => string): string;
    /** A gradient as a colour. `matrix` leads to where the current content begins. */
    shadingPattern(gradient: Gradient, matrix: Matrix): string;
    /** The colours of a gradient, to be spread over all that is not clipped. */
    shading(gradient: Gradient): string;
}
export {};
