/**
 * What print asks of pages that are set. Comes in: what stands on pages as they are laid out; goes out: what of it readers of large print could not read
 * well, and what grey ink cannot say. It must not know how pages came about.
 */
export { PrintFaults } from "./print-faults.js";
