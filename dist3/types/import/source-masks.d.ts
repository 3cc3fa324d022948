import type { Placed, Source, Span } from "../diagnostics/index.js";
import type { OutlineBox } from "./boxes.js";
import type { JoinedOutline } from "./joined-outline.js";
import type { LeftOut } from "./left-out.js";
/** A note of the outline, defined anywhere in it. */
export interface OutlineNote {
    readonly text: Placed<string>;
}
/** Where a link by name leads: `[name]: https://…`. */
export interface LinkTarget {
    readonly address: string;
    readonly span: Span;
}
/** A source with everything masked that Markdown would not understand. Offsets are those of the source. */
export interface MaskedSource {
    readonly source: Source;
    /** As long as the text of the source. */
    readonly text: string;
    /** The front matter without its fences, and which language it is written in. */
    readonly frontMatter: {
        readonly language: "yaml" | "toml";
        readonly text: Placed<string>;
    } | null;
    /** By name, which begins with that of the file. */
    readonly notes: ReadonlyMap<string, OutlineNote>;
    /** By name in lower case, which begins with that of the file. */
    readonly targets: ReadonlyMap<string, LinkTarget>;
    readonly leftOut: readonly LeftOut[];
    /** Stretches of raw HTML tables; the masked text has `tableMark` there. */
    readonly tables: readonly Span[];
    /** Boxes such as notes and warnings; the marks around them are masked, and their titles. */
    readonly boxes: readonly OutlineBox[];
}
/** The source with everything masked that is not Markdown; what is left out is told. */
export declare function maskSource(outline: JoinedOutline): MaskedSource;
