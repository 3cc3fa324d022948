/**
 * The public interface of Lectern: render or check a project, build it into its output folder, import an outline, or run
 * the whole pipeline on one document that the caller has put together. docs/api.md shows each in use.
 */
export { buildProject, check, checkProject, render } from "./build/index.js";
export type { BuildEvent, BuildResult, DocumentReport, DocumentStatus, PdfStandard, ProjectOptions, RenderRequest, RenderResult, RenderedFile, } from "./build/index.js";
export { codes, diagnosticToJson, formatDiagnostic, positionAt } from "./diagnostics/index.js";
export type { Diagnostic, DiagnosticCode, Severity, Source, Span } from "./diagnostics/index.js";
export { importOutline } from "./import/index.js";
export type { ImportedCourse, ImportedFile } from "./import/index.js";
export type { DocumentSubject } from "./documents/index.js";
export { checkDocument, prepareTemplate, renderDocument } from "./render.js";
export type { DocumentInput, DocumentTemplate, PreparedTemplate, RenderedDocument } from "./render.js";
