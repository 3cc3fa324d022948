import type { BlendMode, Ink } from "../drawable.js";
import type { LengthContext } from "./values.js";
/** What fills or strokes: nothing, a colour, or what an address names, with what to take where it names nothing. */
export type PaintValue = "none" | "currentColor" | "context-fill" | "context-stroke" | Ink | {
    readonly url: string;
    readonly otherwise: string;
};
/** How something is drawn: the computed values of all properties. */
export interface SvgStyle {
    readonly color: Ink;
    readonly fill: PaintValue;
    readonly "fill-opacity": number;
    readonly "fill-rule": "nonzero" | "evenodd";
    readonly stroke: PaintValue;
    readonly "stroke-opacity": number;
    readonly "stroke-width": number;
    readonly "stroke-dasharray": readonly number[];
    readonly "stroke-dashoffset": number;
    readonly "stroke-linecap": 0 | 1 | 2;
    readonly "stroke-linejoin": 0 | 1 | 2;
    readonly "stroke-miterlimit": number;
    readonly "vector-effect": "none" | "non-scaling-stroke";
    readonly "paint-order": "fill" | "stroke";
    readonly opacity: number;
    readonly display: "none" | "drawn";
    readonly visibility: "visible" | "hidden";
    readonly overflow: "visible" | "hidden";
    /** An id, or empty. */
    readonly "clip-path": string;
    readonly "clip-rule": "nonzero" | "evenodd";
    /** An id, or empty. */
    readonly mask: string;
    readonly "mask-type": "luminance" | "alpha";
    /** An id, or empty. */
    readonly filter: string;
    readonly "mix-blend-mode": BlendMode;
    /** An id, or empty. */
    readonly "marker-start": string;
    /** An id, or empty. */
    readonly "marker-mid": string;
    /** An id, or empty. */
    readonly "marker-end": string;
    readonly "stop-color": Ink | "currentColor";
    readonly "stop-opacity": number;
    readonly "font-family": readonly string[];
    readonly "font-size": number;
    readonly "font-weight": number;
    readonly "font-style": "normal" | "italic";
    readonly "font-variant": "normal" | "small-caps";
    readonly "text-anchor": "start" | "middle" | "end";
    readonly "dominant-baseline": string;
    readonly "alignment-baseline": string | null;
    readonly "baseline-shift": number;
    readonly "letter-spacing": number;
    readonly "word-spacing": number;
    readonly "white-space": "normal" | "pre";
    readonly "text-decoration": readonly ("underline" | "overline" | "line-through")[];
    readonly "writing-mode": "horizontal" | "vertical";
    readonly "background-color": Ink;
}
/** The name of a property. */
export type SvgProperty = keyof SvgStyle;
interface PropertyRow<T> {
    readonly initial: T;
    readonly inherited: boolean;
    /** The computed value, or `null` for what is none. */
    readonly parse: (text: string, context: LengthContext) => T | null;
    readonly expected: string;
}
/** The properties of drawings, one row each. */
export declare const svgProperties: {
    readonly [Name in SvgProperty]: PropertyRow<SvgStyle[Name]>;
};
/** Whether a property says nothing that a drawing on paper would have to follow. */
export declare function isSilent(property: string): boolean;
/** Whether a name is that of a property of drawings. */
export declare function isProperty(name: string): name is SvgProperty;
/** `font` taken apart; `null` for what is no such value. */
export declare function expandedFont(text: string): Readonly<Partial<Record<SvgProperty, string>>> | null;
export {};
