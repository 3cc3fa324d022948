import type { Outcome } from "../diagnostics/index.js";
import type { DocumentKind } from "../documents/index.js";
import type { PreparedTemplate } from "../render.js";
import { BuildMemory } from "./build-memory.js";
/** Which template is asked for: of a course (a whole path), for a kind of document, in a language (BCP 47). */
export interface TemplateQuery {
    readonly course: string;
    readonly kind: DocumentKind;
    readonly lang: string;
    /** The name of a look that the course can have. */
    readonly look: string;
    /** Whether the layout and partials are the package's own, whatever the course has. */
    readonly isPlain?: boolean;
}
/** The templates of a run, each read once, when the first document asks for it. */
export declare class Templates {
    #private;
    /** `memory` is what earlier builds of the process keep. */
    constructor(root: string, memory?: BuildMemory);
    /** The template that a query asks for. */
    of(query: TemplateQuery): Outcome<PreparedTemplate>;
}
