import type { Matrix } from "../drawable.js";
/** What lengths in ems and percentages are measured by. */
export interface LengthContext {
    readonly em: number;
    readonly rem: number;
    /** The nearest viewport. */
    readonly width: number;
    readonly height: number;
}
/** What a percentage is a share of (SVG 1.1 §7.10). */
export type Axis = "x" | "y" | "other";
/** A number of a size that can be drawn, or `null`. */
export declare function parseNumber(text: string): number | null;
/** A length in user units, or `null`. */
export declare function parseLength(text: string, context?: LengthContext, axis?: Axis): number | null;
/** Numbers apart by spaces, commas or signs, or `null`. */
export declare function parseNumbers(text: string): readonly number[] | null;
/** Lengths apart by spaces or commas, or `null`. */
export declare function parseLengths(text: string, context: LengthContext, axis: Axis): readonly number[] | null;
/** A share of 1: `0.5` or `50%`; what is beyond is cut off. */
export declare function parseShare(text: string): number | null;
/** The id in `url(#id)`, and what is to be taken where there is none of it; `null` for anything else. */
export declare function parseReference(text: string): {
    readonly id: string;
    readonly otherwise: string;
} | null;
/** An address as it is meant: `%20` and the like resolved. */
export declare function safelyDecoded(address: string): string;
/** A number of degrees, or of what `unit` a stylesheet gives it. */
export declare function parseAngle(text: string): number | null;
/** A list of transforms as one map, or `null`. */
export declare function parseTransform(text: string): Matrix | null;
