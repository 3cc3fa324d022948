import type { Pt } from "../../geometry/index.js";
import type { BlockBox, BlockLevelBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow } from "./flow.js";
/** Writes what a block holds into an area. */
export declare function writeContent(box: BlockBox, area: Area, flow: Flow): void;
/** Writes a block: its edges, its marker, its content, and the rest of its height. */
export declare function writeBlock(written: BlockBox, area: Area, flow: Flow, given?: Pt): void;
/** Writes a block or a table into an area; `given` is the width of its border box where its style does not decide it. */
export declare function writeBlockLevel(box: BlockLevelBox, area: Area, flow: Flow, given?: Pt): void;
