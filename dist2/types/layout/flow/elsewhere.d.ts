import type { BlockLevelBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow } from "./flow.js";
/** Whether all of a box is set on pages of one name. */
export declare function isOnePage(box: BlockLevelBox): boolean;
/**
 * Whether all of a block is set on pages of other widths than the one that is measured for: a document with one page that is turned
 * would else be measured twice for it. A float may go on to pages that its section has, and is measured for all of them.
 */
export declare function isElsewhere(box: BlockLevelBox, { writer: { breaks }, markers, context }: Flow): boolean;
/** Holds the place of a block that is elsewhere, with the breaks that it asks for. */
export declare function writeElsewhere(box: BlockLevelBox, { x, width }: Area, { writer }: Flow): void;
