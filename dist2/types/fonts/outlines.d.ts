import type { Fault, Tables } from "./tables.js";
/** Where outlines lie, whether each is whole, and what composite glyphs come to: `loca` and `glyf`. */
export declare function outlinesFault(tables: Tables): Fault;
