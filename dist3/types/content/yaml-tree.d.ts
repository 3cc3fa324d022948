import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { Document } from "yaml";
import type { ContentNode } from "./content-node.js";
/** The values of a document, with the mistakes that its syntax allows: doubled keys, aliases to nothing, tags. */
export declare function contentTree(document: Document, source: Source): {
    root: ContentNode;
    faults: readonly Diagnostic[];
};
