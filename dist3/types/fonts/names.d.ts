import type { Fault, Tables } from "./tables.js";
/** Names and where they lie: `name`. */
export declare function namesFault(tables: Tables): Fault;
