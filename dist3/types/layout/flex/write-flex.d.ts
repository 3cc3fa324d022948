import type { BlockBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow } from "../flow/flow.js";
/** Writes the blocks of a `flex` box side by side, in rows that pages may end between (CSS Flexbox 1 §9, rows only). */
export declare function writeFlex(box: BlockBox, area: Area, flow: Flow): void;
