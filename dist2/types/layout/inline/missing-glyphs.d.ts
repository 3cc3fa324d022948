import type { MissingGlyph } from "../../text/index.js";
import type { Findings } from "../context.js";
import type { InlineTag } from "./inline-tag.js";
/** Reports each character that no font covers, once an element. */
export declare function reportMissing(missing: readonly MissingGlyph<InlineTag>[], findings: Findings): void;
