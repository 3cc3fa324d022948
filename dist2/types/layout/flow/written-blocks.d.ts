import type { BlockLevelBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Flow, KeptBlocks } from "./flow.js";
/**
 * Blocks as they were written on strips of a document, each with all that it holds: rounds of layout write most of them again as they
 * were. What something is wrong with is written anew, so that it is told in each round.
 */
export declare class WrittenBlocks implements KeptBlocks {
    #private;
    write(box: BlockLevelBox, area: Area, flow: Flow, write: (flow: Flow) => void): void;
}
