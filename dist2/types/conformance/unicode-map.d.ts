import type { ReadingBudget } from "../pdf/index.js";
/** The text of every code that a ToUnicode CMap maps (ISO 32000-1 §9.10.3). */
export declare function readUnicodeMap(bytes: Uint8Array, budget: ReadingBudget): ReadonlyMap<number, string>;
