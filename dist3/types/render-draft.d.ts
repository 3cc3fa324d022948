import type { Diagnostic } from "./diagnostics/index.js";
import type { DocumentInput, RenderedDocument } from "./render.js";
/**
 * The draft of a document with mistakes: what can be made of it, every mistake marked, in a file that claims nothing and says on
 * every page what it is. None where not even that can be made. Mistakes that `known` ones hid are marked too. Pure, as
 * `renderDocument` is.
 */
export declare function renderDraft(input: DocumentInput, known: readonly Diagnostic[]): Promise<Pick<RenderedDocument, "bytes" | "pages">>;
