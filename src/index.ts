/**
 * The public interface of Lectern: build or check a project on disk, or render one document in memory.
 */
export { buildProject, checkProject } from "./build/index.js";
export type { BuildEvent, BuildResult, DocumentReport, DocumentStatus, ProjectOptions } from "./build/index.js";
export { codes, diagnosticToJson, formatDiagnostic, positionAt } from "./diagnostics/index.js";
export type { Diagnostic, DiagnosticCode, Severity, Source, Span } from "./diagnostics/index.js";
export { importOutline } from "./import/index.js";
export type { ImportedCourse, ImportedFile } from "./import/index.js";
export { checkDocument, renderDocument } from "./render.js";
export type { DocumentInput, DocumentSubject, DocumentTemplate, RenderedDocument } from "./render.js";
