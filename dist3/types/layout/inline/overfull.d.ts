import type { BlockBox } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { Line } from "../../text/index.js";
import type { Findings } from "../context.js";
import type { InlineTag } from "./inline-tag.js";
/** Warns of a word that its measure has no room for: it is parted where the room ends. Code shows by itself that it goes on. */
export declare function reportParted(line: Line<InlineTag>, block: BlockBox, findings: Findings): void;
/** Warns of a line of code that begins with more blanks than its measure has room for. */
export declare function reportSqueezed(line: Line<InlineTag>, block: BlockBox, findings: Findings): void;
/** Warns of a line that had to be left short of its measure, because its gaps may not grow as far. */
export declare function reportShort(line: Line<InlineTag>, block: BlockBox, findings: Findings): void;
/** Warns of a line that reaches over its measure. A cell with room for less than a letter is its table's to tell. */
export declare function reportOverfull(line: Line<InlineTag>, overfull: Pt, block: BlockBox, findings: Findings): void;
