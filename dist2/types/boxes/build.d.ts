import { DocumentBudget } from "../diagnostics/index.js";
import type { Outcome } from "../diagnostics/index.js";
import type { StyledDocument } from "../style/index.js";
import type { BoxTree } from "./box.js";
/** The box tree of a styled document; its root is a block container whatever the style says. */
export declare function buildBoxes(document: StyledDocument, budget?: DocumentBudget): Outcome<BoxTree>;
