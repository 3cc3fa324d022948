import type { BlockBox, BlockLevelBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow } from "./flow.js";
/** Writes the lines of a block's inline content. */
export declare function writeLines(box: BlockBox, area: Area, flow: Flow): void;
/** Writes an empty line for markers that no line has come for: a list item without text. */
export declare function writeMarkerLine(box: BlockLevelBox, area: Area, flow: Flow): void;
