import type { ChartFile } from "../charts/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import type { TableFilling } from "../model/index.js";
import type { CoursePlace } from "./course-place.js";
/** A chart with the data that it names, as far as they lie in the course and can be read; the others it misses when it is drawn. */
export declare function chartFile({ root, folder, budget }: CoursePlace, source: Source, found: Diagnostic[]): ChartFile;
/** The data of a chart as a table. */
export declare function chartFilling({ source, files }: ChartFile): Outcome<TableFilling>;
