import type { Finding } from "../finding.js";
import type { Reading } from "../reading.js";
/** Rows that the dictionaries of fonts and forms decide alone. */
export declare function fontDictionaryRows({ objects, dictionaries }: Reading): Generator<Finding>;
/** Rows that need the programs of fonts and the text that is set in them. */
export declare function fontProgramRows(reading: Reading): Generator<Finding>;
