import type { Outcome, Source } from "../diagnostics/index.js";
import type { OutlineMeeting } from "./schedule.js";
/**
 * The schedule in a file: a table with a header, separated by commas, semicolons or tabs, or a YAML list of mappings.
 * Columns are known by their names. `year` is that of the term, for dates without one.
 */
export declare function scheduleOfFile(source: Source, year: number | null): Outcome<readonly OutlineMeeting[]>;
