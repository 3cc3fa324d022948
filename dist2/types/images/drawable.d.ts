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
    readonly pixels: {
        readonly width: number;
        readonly height: number;
    };
    /** `jpeg`: a whole JPEG file. `deflate`: rows of samples, deflated; with a filter byte a row where `filtered`. */
    readonly encoding: {
        readonly kind: "jpeg";
    } | {
        readonly kind: "deflate";
        readonly filtered: boolean;
    };
    readonly colours: "grey" | "rgb" | "cmyk" | {
        readonly palette: Uint8Array;
    };
    /** The profile (ICC) by which its colours are meant; `null` for sRGB, which everything else has. */
    readonly profile: Uint8Array | null;
    /** True where full is written as 0. */
    readonly inverted: boolean;
    /** `none` where a JPEG file keeps red, green and blue as they are, and does not say so. */
    readonly mixing: "usual" | "none";
    /** Bits of one sample. */
    readonly bits: number;
    readonly bytes: Uint8Array;
    /** How it is to be turned and mirrored to stand upright, by the numbers of Exif; 1 for not at all. `size` is upright. */
    readonly turn: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
    /** One opacity of 8 bits a pixel, deflated; `null` where all is opaque. */
    readonly opacity: Uint8Array | null;
    /** How many times as much as a pixel that stays packed each of it counts in budgets, for the time that it takes; 1 where absent. */
    readonly effort?: number;
}
/** An affine map: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
/** A step of a path; positions are absolute. */
export type PathStep = readonly ["M" | "L", x: number, y: number] | readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number] | readonly ["Z"];
/** A path as its steps; the first moves. */
export type Path = readonly PathStep[];
/** A colour of a gradient at its place from 0 to 1. */
export interface GradientStop {
    readonly offset: number;
    readonly ink: Ink;
}
/** Colours that change from place to place; beyond the outer ones these go on. */
export interface Gradient {
    readonly kind: "gradient";
    /** Along a line, or from a small circle to a large one. */
    readonly shape: {
        readonly kind: "linear";
        readonly from: readonly [x: number, y: number];
        readonly to: readonly [x: number, y: number];
    } | {
        readonly kind: "radial";
        readonly from: readonly [x: number, y: number, radius: number];
        readonly to: readonly [x: number, y: number, radius: number];
    };
    /** From the space of `shape` into that of the path. */
    readonly matrix: Matrix;
    /** At least two, ascending from 0 to 1. */
    readonly stops: readonly GradientStop[];
}
/** A tile that repeats in both directions. */
export interface Pattern {
    readonly kind: "pattern";
    readonly tile: Rect;
    /** From the space of the tile into that of the path. */
    readonly matrix: Matrix;
    readonly opacity: number;
    readonly operations: readonly VectorOperation[];
}
/** What fills or strokes. */
export type Paint = Ink | Gradient | Pattern;
/** How a path is stroked. */
export interface Stroke {
    readonly paint: Paint;
    readonly width: number;
    readonly dashes: readonly number[];
    readonly dashOffset: number;
    readonly cap: 0 | 1 | 2;
    readonly join: 0 | 1 | 2;
    readonly miterLimit: number;
}
/** A filled or stroked path. */
interface PathOperation {
    readonly kind: "path";
    readonly path: Path;
    readonly rule: "nonzero" | "evenodd";
    readonly fill: Paint | null;
    readonly stroke: Stroke | null;
}
/** What of a group is shown, by the lightness or the opacity of another drawing in the space of the group. */
export interface Mask {
    readonly by: "luminance" | "alpha";
    readonly operations: readonly VectorOperation[];
}
/** The names that PDF and SVG share for ways of mixing with what lies below. */
export type BlendMode = "Normal" | "Multiply" | "Screen" | "Overlay" | "Darken" | "Lighten" | "ColorDodge" | "ColorBurn" | "HardLight" | "SoftLight" | "Difference" | "Exclusion" | "Hue" | "Saturation" | "Color" | "Luminosity";
/** Operations with a space, a clip or an opacity of their own. Clips and masks lie in the space of the group. */
export interface GroupOperation {
    readonly kind: "group";
    readonly matrix: Matrix | null;
    /** Only what lies in all of them is shown. */
    readonly clips: readonly {
        readonly path: Path;
        readonly rule: "nonzero" | "evenodd";
    }[];
    /** Of the group as a whole, after its parts have covered each other. */
    readonly opacity: number;
    readonly blend: BlendMode;
    readonly mask: Mask | null;
    readonly operations: readonly VectorOperation[];
}
/** Pixels in a drawing: `matrix` leads from the unit square, y down, into the space of the group. */
interface PixelsOperation {
    readonly kind: "pixels";
    readonly raster: RasterImage;
    readonly matrix: Matrix;
}
/** A text before it is set in fonts. */
export interface TextOperation {
    readonly kind: "text";
    readonly chunks: readonly TextChunk[];
}
/** A stretch of text that places itself. */
export interface TextChunk {
    /** `null` where it goes on from the chunk before it. */
    readonly x: number | null;
    readonly y: number | null;
    readonly anchor: "start" | "middle" | "end";
    /** Degrees by which its glyphs are turned, clockwise. */
    readonly turn: number;
    readonly runs: readonly TextRun[];
}
/** How wide a text is to be: by wider gaps, or by wider glyphs too. */
export interface TextWidth {
    readonly width: number;
    readonly by: "gaps" | "glyphs";
}
/** Where the letters of a run stand by its baseline. */
export type BaselineName = "alphabetic" | "middle" | "central" | "hanging" | "mathematical" | "ideographic" | "before-edge" | "after-edge";
/** A part of a stretch of text in one style. */
export interface TextRun {
    readonly text: TracedText;
    readonly families: readonly string[];
    readonly size: number;
    readonly weight: number;
    readonly italic: boolean;
    readonly smallCaps: boolean;
    readonly letterSpacing: number;
    readonly wordSpacing: number;
    readonly baseline: BaselineName;
    /** How far the run lies above where it would. */
    readonly rise: number;
    /** Steps before the run, right and down; those down go on after it. */
    readonly dx: number;
    readonly dy: number;
    /** The width of the text that the run belongs to, one object for all its runs. */
    readonly width: TextWidth | null;
    readonly lines: readonly ("underline" | "overline" | "line-through")[];
    readonly fill: Paint | null;
    readonly stroke: Stroke | null;
    /** True where the stroke lies below the fill. */
    readonly strokesFirst: boolean;
}
/** Text that has been set. */
interface GlyphsOperation {
    readonly kind: "glyphs";
    readonly x: number;
    readonly y: number;
    readonly fill: Paint | null;
    readonly stroke: Stroke | null;
    readonly glyphs: GlyphPiece<unknown>;
    /** True where the same letters stand in another way that is read. */
    readonly isUnread?: true;
    /** True for text that is not seen but can be marked and copied. */
    readonly isHidden?: true;
}
/** One step of a drawing, in paint order. */
export type VectorOperation = PathOperation | GroupOperation | PixelsOperation | TextOperation | GlyphsOperation;
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
export {};
