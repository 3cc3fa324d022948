import type { Diagnostic } from "../diagnostics/index.js";
import type { Reference } from "../model/index.js";
import type { ReferenceStyle } from "./style.js";
/** Everything that can be said of references without asking anybody. `styles` are those that the course cites in. */
export declare function referenceFaults(references: readonly Reference[], styles: readonly ReferenceStyle[]): readonly Diagnostic[];
