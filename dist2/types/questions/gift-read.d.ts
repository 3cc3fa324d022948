import type { Outcome, Source } from "../diagnostics/index.js";
import type { PlacedQuestion } from "./question.js";
/** The questions of a file in GIFT, and line by line what is not kept as it stands there. */
export declare function readGift(source: Source): Outcome<readonly PlacedQuestion[]>;
