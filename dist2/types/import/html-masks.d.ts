import type { Source, Span } from "../diagnostics/index.js";
import type { LeftOut } from "./left-out.js";
interface TagMasks {
    readonly text: string;
    readonly leftOut: LeftOut[];
    readonly tables: Span[];
}
/** Masks HTML that is no running text: comments, scripts, boxes, headings; tables are marked to be read apart. */
export declare function maskTags(source: Source, masked: string, code: readonly {
    readonly start: number;
    readonly end: number;
}[]): TagMasks;
export {};
