import type { Diagnostic } from "../diagnostics/index.js";
import type { LaidOutDocument } from "../layout/index.js";
/** Drawings in which grey print loses what colours tell. Photographs are not looked at, and words marked by colour alone are faults of any document. */
export declare function greyFaults({ pages }: LaidOutDocument): readonly Diagnostic[];
