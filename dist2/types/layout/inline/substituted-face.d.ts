import type { Line } from "../../text/index.js";
import type { Findings } from "../context.js";
import type { InlineTag } from "./inline-tag.js";
/** Warns of words in another weight than their style asks for, where their family has none: once a family and weight. */
export declare function reportWeights(line: Line<InlineTag>, findings: Findings): void;
/** Warns of words that their style asks for in italics, where their family has none: once a family. */
export declare function reportUpright(line: Line<InlineTag>, findings: Findings): void;
