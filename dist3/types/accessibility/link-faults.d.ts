import type { Diagnostic } from "../diagnostics/index.js";
import type { Placement } from "./walk.js";
/** Links without words, with words that say nothing, and with addresses too long to be heard. */
export declare function linkFaults({ element, around }: Placement): readonly Diagnostic[];
