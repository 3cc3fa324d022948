import type { Diagnostic, Source } from "../diagnostics/index.js";
/** What Handlebars threw over a template, as a placed mistake in plain words. */
export declare function syntaxDiagnostic(source: Source, error: unknown): Diagnostic;
