import { DistinctDiagnostics, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { DocumentReport, PastDocument, StartedDocument } from "./document-report.js";

/** Something a build found out, in the order in which it did. */
export type BuildEvent =
  | { readonly kind: "begun"; /** How many documents are about to be made. */ readonly documents: number }
  | { readonly kind: "diagnostic"; readonly diagnostic: Diagnostic }
  | { readonly kind: "started"; readonly document: StartedDocument }
  | { readonly kind: "document"; readonly document: DocumentReport; /** What its images count in the limits of a build. */ readonly pixels: number }
  | { readonly kind: "leftover"; /** A file of an earlier build that no source makes any more, as people should see it. */ readonly path: string };

/** All that a build found out. */
export interface BuildResult {
  readonly documents: readonly DocumentReport[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files of earlier builds that no source makes any more. */
  readonly leftovers: readonly string[];
}

/** Errors of one file, and warnings, that are told one by one; nobody mends more before the next run. */
const mostOfOneFile = 200;

/** Collects what a build finds and passes it on at once. A mistake in a template is told once, not once a document. */
export class Findings {
  readonly #documents: DocumentReport[] = [];
  readonly #leftovers: string[] = [];
  readonly #told: Diagnostic[] = [];
  readonly #found = new DistinctDiagnostics();
  /** Errors, and warnings, found in each file. */
  readonly #counts = new Map<string, number>();
  readonly #report: (event: BuildEvent) => void;
  /** Whether what is found has been told by another process. */
  #isRepeated: boolean;

  /** `goesOn` for a build that goes on where another process ended: what comes before the documents has been told. */
  constructor(report: (event: BuildEvent) => void, goesOn = false) {
    this.#report = report;
    this.#isRepeated = goesOn;
  }

  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    const passedOver = new Map<string, Source>();
    for (const one of diagnostics) {
      if (!this.#found.add(one)) continue;
      const group = `${one.severity} ${one.span?.source.path ?? ""}`;
      const count = (this.#counts.get(group) ?? 0) + 1;
      this.#counts.set(group, count);
      if (count <= mostOfOneFile || one.span === null) this.#tell(one);
      else passedOver.set(group, one.span.source);
    }
    for (const [group, source] of passedOver) this.#tellTheRest(group, source);
  }

  /** `pixels` is what its images count in the limits of a build. */
  addDocument(document: DocumentReport, pixels: number): void {
    this.#documents.push(document);
    this.#report({ kind: "document", document, pixels });
  }

  addLeftovers(paths: readonly string[]): void {
    for (const path of paths) {
      this.#leftovers.push(path);
      this.#report({ kind: "leftover", path });
    }
  }

  /** So many documents are about to be made. */
  begin(documents: number): void {
    if (!this.#isRepeated) this.#report({ kind: "begun", documents });
    this.#isRepeated = false;
  }

  /** A document is about to be made. */
  start(document: StartedDocument): void {
    this.#report({ kind: "started", document });
  }

  /** Takes over what another process found of a document, and told. */
  recall({ document, diagnostics }: PastDocument): void {
    this.#documents.push(document);
    this.#told.push(...diagnostics);
  }

  get result(): BuildResult {
    return { documents: this.#documents, diagnostics: this.#told, leftovers: this.#leftovers };
  }

  #tell(found: Diagnostic): void {
    this.#told.push(found);
    if (!this.#isRepeated) this.#report({ kind: "diagnostic", diagnostic: found });
  }

  #tellTheRest(group: string, source: Source): void {
    const more = (this.#counts.get(group) ?? 0) - mostOfOneFile;
    const what = group.startsWith("error") ? "errors" : "warnings";
    const message = `more than ${mostOfOneFile} ${what} in one file; ${more} are not shown`;
    this.#tell(diagnostic("build/more-mistakes", { source, start: 0, end: 0 }, message, "mend those above and run again"));
  }
}
