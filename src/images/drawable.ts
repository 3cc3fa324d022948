import type { Outcome, TracedText } from "../diagnostics/index.js";
import type { Rect, Size } from "../geometry/index.js";
import type { GlyphPiece } from "../text/index.js";

/** A colour in sRGB, each channel 0–1. */
export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A picture made of pixels, checked and ready to be embedded as it stands. */
export interface RasterImage {
  readonly kind: "raster";
  /** What it measures at its own resolution; 96 pixels an inch where the file states none. */
  readonly size: Size;
  readonly pixels: { readonly width: number; readonly height: number };
  /** `jpeg`: a whole JPEG file. `deflate`: rows of samples, deflated; with a filter byte a row where `filtered`. */
  readonly encoding: { readonly kind: "jpeg" } | { readonly kind: "deflate"; readonly filtered: boolean };
  readonly colours: "grey" | "rgb" | { readonly palette: Uint8Array };
  /** Bits of one sample. */
  readonly bits: number;
  readonly bytes: Uint8Array;
  /** One opacity of 8 bits a pixel, deflated; `null` where all is opaque. */
  readonly opacity: Uint8Array | null;
}

/** An affine map: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A step of a path; positions are absolute. */
export type PathStep =
  | readonly ["M" | "L", x: number, y: number]
  | readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ["Z"];

/** A path as its steps; the first moves. */
export type Path = readonly PathStep[];

/** Colours along a line, from `from` to `to`, beyond which the outer ones go on. */
export interface Gradient {
  readonly kind: "gradient";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** From the space of `from` and `to` into that of the path. */
  readonly matrix: Matrix;
  /** At least two, ascending from 0 to 1. */
  readonly stops: readonly { readonly offset: number; readonly ink: Ink }[];
}

/** How a path is stroked. */
export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly miterLimit: number;
}

/** A filled or stroked path. */
export interface PathOperation {
  readonly kind: "path";
  readonly path: Path;
  readonly rule: "nonzero" | "evenodd";
  readonly fill: Ink | Gradient | null;
  readonly stroke: Stroke | null;
}

/** Opens a group with a space or a clip of its own. */
export interface BeginOperation {
  readonly kind: "begin";
  readonly matrix: Matrix | null;
  readonly clip: { readonly path: Path; readonly rule: "nonzero" | "evenodd" } | null;
}

/** Closes the group that was opened last. */
export interface EndOperation {
  readonly kind: "end";
}

/** A stretch of text before it is set in fonts. */
export interface TextOperation {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly runs: readonly TextRun[];
}

/** A part of a stretch of text in one style. */
export interface TextRun {
  readonly text: TracedText;
  readonly families: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly ink: Ink;
}

/** Text that has been set. */
export interface GlyphsOperation {
  readonly kind: "glyphs";
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
  readonly glyphs: GlyphPiece<TextRun>;
}

/** One step of a drawing, in paint order. */
export type VectorOperation = PathOperation | BeginOperation | EndOperation | TextOperation | GlyphsOperation;

/** A drawing. */
export interface VectorImage {
  readonly kind: "vector";
  readonly size: Size;
  /** The part of the plane that is shown, which `size` is filled with. */
  readonly view: Rect;
  readonly operations: readonly VectorOperation[];
}

/** An image that can be placed and painted. */
export type Drawable = RasterImage | VectorImage;

/** The images of a course by their path from the course folder, or what is wrong with their files. */
export type ImageBook = ReadonlyMap<string, Outcome<Drawable>>;
