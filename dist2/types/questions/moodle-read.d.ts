import type { Outcome, Source } from "../diagnostics/index.js";
import type { PlacedQuestion } from "./question.js";
/** The questions of a file in Moodle's XML, and line by line what is not kept as it stands there. */
export declare function readMoodle(source: Source): Outcome<readonly PlacedQuestion[]>;
