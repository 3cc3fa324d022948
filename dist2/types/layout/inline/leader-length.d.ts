import type { Line } from "../../text/index.js";
import type { Findings } from "../context.js";
import type { InlineTag } from "./inline-tag.js";
/** Reports a leader that would need more glyphs than there are to be: it was cut, so the line is not whole. */
export declare function reportLeaders(line: Line<InlineTag>, findings: Findings): void;
