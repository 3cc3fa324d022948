import type { BlockBox, BoxBase } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { RepeatedHeader } from "../fragmentation/strip.js";
import type { Flow } from "./flow.js";
/** The caption of a box as it is set again on the pages that the box goes on to; `null` where it is not. */
export declare function captionAgain({ style }: BoxBase, caption: BlockBox, area: Area, { writer: { breaks }, context }: Flow): RepeatedHeader | null;
