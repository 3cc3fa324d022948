import type { Finding } from "../finding.js";
import type { Reading } from "../reading.js";
/** Rows of what the pages paint: marks and artifacts, Unicode, language, forms. */
export declare function contentRows(reading: Reading): Generator<Finding>;
