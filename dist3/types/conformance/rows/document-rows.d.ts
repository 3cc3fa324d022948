import type { Finding } from "../finding.js";
import type { PdfObjects } from "../../pdf/index.js";
import type { Reading } from "../reading.js";
/** Rows of the document as a whole: tagging, role map, metadata, preferences, optional content, embedded files. */
export declare function documentRows(reading: Reading): Generator<Finding>;
/** Rows of an encrypted file, which cannot be read any further. */
export declare function encryptionRows(objects: PdfObjects): Generator<Finding>;
