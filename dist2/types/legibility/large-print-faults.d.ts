import type { Diagnostic } from "../diagnostics/index.js";
import type { LaidOutDocument } from "../layout/index.js";
/** What of a document large print has not (UKAAF G003): small, italic, underlined, justified or divided text, capitals, serifs, columns. Lettering of pictures is not looked at. */
export declare function largePrintFaults({ pages }: LaidOutDocument): readonly Diagnostic[];
