import type { Placed } from "../diagnostics/index.js";
import type { OutlineFact } from "./facts.js";
import type { LeftOut } from "./left-out.js";
import type { MaskedSource } from "./source-masks.js";
/** What the front matter of an outline gives. */
export interface FrontMatter {
    readonly title: Placed<string> | null;
    readonly subtitle: Placed<string> | null;
    /** A BCP 47 tag, or `null` where it names no language. */
    readonly lang: string | null;
    /** As it is written. */
    readonly language: Placed<string> | null;
    readonly facts: readonly OutlineFact[];
    /** What the course or the lesson is about. */
    readonly description: Placed<string> | null;
    readonly date: Placed<string> | null;
    /** Files of references that it names. */
    readonly bibliography: readonly string[];
    readonly leftOut: readonly LeftOut[];
}
/** The front matter as facts of the course; keys for site generators are left out and told. */
export declare function readFrontMatter({ frontMatter }: MaskedSource): FrontMatter;
