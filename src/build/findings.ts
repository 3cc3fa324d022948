import type { Diagnostic } from "../diagnostics/index.js";
import type { DocumentReport } from "./document-report.js";

/** Something a build found out, in the order in which it did. */
export type BuildEvent =
  | { readonly kind: "diagnostic"; readonly diagnostic: Diagnostic }
  | { readonly kind: "document"; readonly document: DocumentReport };

/** All that a build found out. */
export interface BuildResult {
  readonly documents: readonly DocumentReport[];
  readonly diagnostics: readonly Diagnostic[];
}

function identity({ code, message, span }: Diagnostic): string {
  const place = span === null ? "" : `${span.source.path}:${span.start}:${span.end}`;
  return `${code}\n${place}\n${message}`;
}

/** Collects what a build finds and passes it on at once. A mistake in a template is told once, not once a document. */
export class Findings {
  readonly #documents: DocumentReport[] = [];
  readonly #diagnostics = new Map<string, Diagnostic>();
  readonly #report: (event: BuildEvent) => void;

  constructor(report: (event: BuildEvent) => void) {
    this.#report = report;
  }

  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const key = identity(diagnostic);
      if (this.#diagnostics.has(key)) continue;
      this.#diagnostics.set(key, diagnostic);
      this.#report({ kind: "diagnostic", diagnostic });
    }
  }

  addDocument(document: DocumentReport): void {
    this.#documents.push(document);
    this.#report({ kind: "document", document });
  }

  get result(): BuildResult {
    return { documents: this.#documents, diagnostics: [...this.#diagnostics.values()] };
  }
}
