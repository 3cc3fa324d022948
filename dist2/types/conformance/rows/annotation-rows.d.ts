import type { Finding } from "../finding.js";
import type { Reading } from "../reading.js";
/** Rows of annotations and of the pages that they stand on; and the language of bookmarks. */
export declare function annotationRows(reading: Reading): Generator<Finding>;
