import type { GlyphsOperation } from "./display-list.js";
import { type PaintedFont } from "./painted-font.js";
/** Glyphs of one face on one baseline, whatever they belong to. */
export type GlyphRun = Omit<GlyphsOperation, "kind" | "tag" | "colour">;
/** Text operators of one run, without the `BT` and `ET` around them. */
export declare function glyphRunOperators(run: GlyphRun, font: PaintedFont, resource: string): string;
