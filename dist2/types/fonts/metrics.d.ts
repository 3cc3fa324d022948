import type { Fault, Tables } from "./tables.js";
/** Lengths without which nothing can be set: `head`, `maxp`, `hhea`, `hmtx`, `OS/2`, `post`. */
export declare function metricsFault(tables: Tables): Fault;
