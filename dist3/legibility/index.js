/**
 * What print asks of pages that are set. Comes in: a document as it is laid out; goes out: what of it readers of large print could not read well, and what
 * grey ink cannot say. It must not know how pages came about.
 */
export { greyFaults } from "./grey-faults.js";
export { largePrintFaults } from "./large-print-faults.js";
