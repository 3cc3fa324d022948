import type { Finding } from "../finding.js";
import type { Reading } from "../reading.js";
/** Rows of the structure tree: nesting, languages, figures, headings, header cells, formulas, notes. */
export declare function structureRows(reading: Reading): Generator<Finding>;
