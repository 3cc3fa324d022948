import type { Pt } from "../../geometry/index.js";
import type { TableBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow } from "../flow/flow.js";
/** Writes a table into an area: its caption above or below, its header once, its rows (CSS 2.1 §17). */
export declare function writeTable(table: TableBox, area: Area, flow: Flow, given?: Pt): void;
