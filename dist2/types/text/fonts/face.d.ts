import type { Pt } from "../../geometry/index.js";
import type { FontParts } from "../../fonts/index.js";
import type { Ink } from "./font-metrics.js";
/** A font file as it comes in: static, TrueType outlines. */
export interface FontFile {
    /** The family name that stylesheets use. */
    readonly family: string;
    /** 100–900. */
    readonly weight: number;
    readonly style: "normal" | "italic";
    /** The file, as people should see it in messages. */
    readonly path: string;
    readonly bytes: Uint8Array;
    /** What is needed of the bytes to set text and to paint it, where that can be had without reading all of them. */
    readonly parts?: FontParts;
    /** Factor on the font size that makes the face agree with its neighbours (CSS Fonts 5 `size-adjust`); 1 for none. */
    readonly sizeAdjust: number;
    /** The weight that stands for each beside Han, where another has stems nearer to those of the Han face of that weight. */
    readonly besideHan?: Readonly<Partial<Record<number, number>>>;
    /** True where nobody of ours has looked at the file: it came with a course. `judgeFont` has, and HarfBuzz shapes it. */
    readonly isForeign?: boolean;
}
/** One parsed face, shared by every document of a process. */
export interface Face {
    readonly file: FontFile;
    readonly parts: FontParts;
    /** Distinct among the faces of a font book and the same in every run: family, weight, style. */
    readonly name: string;
    readonly unitsPerEm: number;
    readonly glyphCount: number;
    /** Of the face as a whole, and of its small letters, from the baseline in ems; `descent` is below 0, a height that the file does not give 0. */
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    /** True for a face that draws Chinese. */
    readonly isHan: boolean;
    /** Glyph for a code point, or 0 where the face has none, or for a letter that a face of formulas has as a symbol only. */
    glyphFor(codePoint: number): number;
    /** Glyph of a code point with a variation selector behind it; `usual` for that without, `null` where the face knows nothing of it. */
    formOf(codePoint: number, selector: number): number | "usual" | null;
    /** Advance of a glyph in ems of the face before `sizeAdjust`. */
    advanceOf(glyphId: number): number;
    /** The edges of the ink of a glyph; `null` where it has none. */
    inkOf(glyphId: number): Ink | null;
    /** Position of underlines and strikes and thickness of their rules in ems, up positive. */
    readonly underline: {
        readonly position: Pt;
        readonly thickness: Pt;
    };
    readonly strikePosition: Pt;
}
