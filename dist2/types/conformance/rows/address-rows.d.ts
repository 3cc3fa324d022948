import type { Finding } from "../finding.js";
import type { Reading } from "../reading.js";
/** Rows of the addresses that links lead to: an address is a string of ASCII, and no text string (ISO 32000-1 table 206). */
export declare function addressRows({ objects, dictionaries }: Reading): Generator<Finding>;
