import type { Diagnostic } from "../diagnostics/index.js";
import type { DocumentReport, PastDocument, StartedDocument } from "./document-report.js";
/** Something a build found out, in the order in which it did. */
export type BuildEvent = {
    readonly kind: "begun"; /** How many documents are about to be made. */
    readonly documents: number;
} | {
    readonly kind: "diagnostic";
    readonly diagnostic: Diagnostic;
} | {
    readonly kind: "started";
    readonly document: StartedDocument;
} | {
    readonly kind: "document";
    readonly document: DocumentReport; /** What its images count in the limits of a build. */
    readonly pixels: number;
} | {
    readonly kind: "leftover"; /** A file of an earlier build that no source makes any more, as people should see it. */
    readonly path: string;
};
/** All that a build found out. */
export interface BuildResult {
    readonly documents: readonly DocumentReport[];
    readonly diagnostics: readonly Diagnostic[];
    /** Files of earlier builds that no source makes any more. */
    readonly leftovers: readonly string[];
}
/** Collects what a build finds and passes it on at once. A mistake in a template is told once, not once a document. */
export declare class Findings {
    #private;
    /** `goesOn` for a build that goes on where another process ended: what comes before the documents has been told. */
    constructor(report: (event: BuildEvent) => void, goesOn?: boolean);
    addDiagnostics(diagnostics: readonly Diagnostic[]): void;
    /** `pixels` is what its images count in the limits of a build. */
    addDocument(document: DocumentReport, pixels: number): void;
    addLeftovers(paths: readonly string[]): void;
    /** So many documents are about to be made. */
    begin(documents: number): void;
    /** A document is about to be made. */
    start(document: StartedDocument): void;
    /** Takes over what another process found of a document, and told. */
    recall({ document, diagnostics }: PastDocument): void;
    get result(): BuildResult;
}
