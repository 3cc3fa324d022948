import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { JoinedOutline } from "./joined-outline.js";
import type { LeftOut } from "./left-out.js";
import type { ReferenceList } from "./reference-list.js";
/** Everything that somebody has to look at, in the order of the outline; what is alike is told once. Places are those of the joined text. */
export declare function warningsOf(unplaced: readonly Placed<string>[], leftOut: readonly LeftOut[], references: ReferenceList, outline: JoinedOutline): Diagnostic[];
