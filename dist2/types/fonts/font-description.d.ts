import type { Tables } from "./tables.js";
/** What a PDF says of a font beside its glyphs (ISO 32000-1 §9.8); lengths in units of the font. */
interface FontDescription {
    readonly unitsPerEm: number;
    /** Empty where the file has none. */
    readonly postScriptName: string;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    /** 0 where the file does not say. */
    readonly capHeight: number;
    readonly xHeight: number;
    readonly bounds: {
        readonly minX: number;
        readonly minY: number;
        readonly maxX: number;
        readonly maxY: number;
    };
    readonly italicAngle: number;
    readonly isFixedPitch: boolean;
    readonly isItalic: boolean;
    /** `sFamilyClass` of `OS/2`. */
    readonly familyClass: number;
    /** Tells apart fonts of one name. */
    readonly checksum: number;
}
/** Reads the description of a font from its tables. */
export declare function fontDescription(tables: Tables): FontDescription;
export {};
