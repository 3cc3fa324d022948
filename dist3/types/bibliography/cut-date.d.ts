import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { CslRecord } from "./csl-item.js";
/** A date that cannot be all that is written, and as what it is read. */
export declare function cutDate(written: string, date: CslRecord, span: Span): Diagnostic;
