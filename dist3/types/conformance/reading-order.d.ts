import type { Reading } from "./reading.js";
/**
 * The text of a document as a reader gets it: an element a line in reading order, indented, with its role and what it
 * says of itself; text in quotation marks; links with where they lead. What is an artifact is not read.
 */
export declare function readingOrder(reading: Reading): string;
