import type { Insets, Pt, Rect } from "../geometry/index.js";
import type { Drawable } from "../images/index.js";
import type { Colour } from "../style/index.js";
import type { Face } from "../text/index.js";
import type { RoundedRect } from "./rounded-rect.js";
import type { StructureNode } from "./structure-node.js";
/** What is drawn but not read (ISO 32000-1 §14.8.2.2). */
export interface ArtifactTag {
    readonly kind: "artifact";
    readonly type: "pagination-header" | "pagination-footer" | "pagination" | "layout" | "background";
}
/** What is drawn and read, and the structure node that it belongs to. */
export interface StructureTag {
    readonly kind: "structure";
    readonly node: StructureNode;
}
/** Says of a paint operation what it is to a reader. There is no operation without one. */
export type PaintTag = StructureTag | ArtifactTag;
/** A filled rectangle. */
export interface FillOperation {
    readonly kind: "fill";
    readonly tag: ArtifactTag;
    readonly rect: Rect;
    readonly colour: Colour;
    /** `null` for square corners. */
    readonly shape: RoundedRect | null;
}
/** The room between two rounded outlines, filled: a border with round corners. */
export interface RingOperation {
    readonly kind: "ring";
    readonly tag: ArtifactTag;
    readonly outer: RoundedRect;
    readonly inner: RoundedRect;
    readonly colour: Colour;
}
/** A rounded outline, drawn along its middle. */
export interface OutlineOperation {
    readonly kind: "outline";
    readonly tag: ArtifactTag;
    readonly shape: RoundedRect;
    readonly thickness: Pt;
    readonly pattern: RuleOperation["pattern"];
    readonly colour: Colour;
}
/** A straight rule, drawn along its middle. */
export interface RuleOperation {
    readonly kind: "rule";
    readonly tag: ArtifactTag;
    readonly x1: Pt;
    readonly y1: Pt;
    readonly x2: Pt;
    readonly y2: Pt;
    readonly thickness: Pt;
    readonly pattern: "solid" | "dashed" | "dotted";
    readonly colour: Colour;
}
/** A filled or stroked circle: an emphasis mark. */
export interface CircleOperation {
    readonly kind: "circle";
    readonly tag: ArtifactTag;
    readonly x: Pt;
    readonly y: Pt;
    readonly radius: Pt;
    readonly filled: boolean;
    readonly colour: Colour;
}
/** Glyphs of one face on one baseline. */
export interface GlyphsOperation {
    readonly kind: "glyphs";
    readonly tag: PaintTag;
    readonly face: Face;
    readonly size: Pt;
    readonly x: Pt;
    readonly y: Pt;
    readonly glyphIds: readonly number[];
    /** Pen positions relative to `x`. */
    readonly positions: readonly Pt[];
    readonly rises: readonly Pt[] | null;
    readonly text: string;
    readonly clusters: readonly number[];
    readonly colour: Colour;
    /** Whether the glyphs are a subscript or a superscript; absent for neither. */
    readonly script?: "sub" | "sup";
}
/** An image that fills a rectangle with what `crop` leaves of it. */
export interface ImageOperation {
    readonly kind: "image";
    readonly tag: PaintTag;
    readonly rect: Rect;
    /** Shares of its height and width that are cut off on its sides; `null` for none. */
    readonly crop: Insets | null;
    readonly drawable: Drawable;
}
/** One stroke of the painter: plain values, positions from the top left corner of the page. */
export type PaintOperation = FillOperation | RingOperation | OutlineOperation | RuleOperation | CircleOperation | GlyphsOperation | ImageOperation;
/** The part of a link that is in one line: where it can be clicked. */
export interface LinkArea {
    readonly node: StructureNode;
    readonly rect: Rect;
}
/** Everything that one page shows, in paint order. */
export interface DisplayList {
    readonly operations: readonly PaintOperation[];
    readonly links: readonly LinkArea[];
}
