import type { BlockBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow } from "../flow/flow.js";
/** Columns stand in columns at most so deep; each level is set again for every height that those around it try. */
export declare const mostColumnDepth = 2;
/** Writes what a box holds in columns, and blocks that span them across the whole area. */
export declare function writeColumns(box: BlockBox, area: Area, flow: Flow): void;
