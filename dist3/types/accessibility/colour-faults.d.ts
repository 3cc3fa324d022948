import type { Diagnostic } from "../diagnostics/index.js";
import type { StyledDocument } from "../style/index.js";
import type { Placement } from "./walk.js";
/** Text and graphics that do not stand out from what is behind them, and words that only their colour sets apart. */
export declare function colourFaults(document: StyledDocument, placements: readonly Placement[]): readonly Diagnostic[];
