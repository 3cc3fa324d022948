import type { Diagnostic, Outcome, Span } from "../diagnostics/index.js";
import type { DocumentInput } from "../render.js";
/** The mistake of a look that there is none of; `null` where there is one. `course` is the folder of the course, or `null`. */
export declare function unknownLook(name: string, span: Span | null, course: string | null): Diagnostic | null;
/** The look of a document: what the command line asks for, else what its file, else what its course says. */
export declare function lookOf({ course, subject }: Pick<DocumentInput, "course" | "subject">, folder: string, asked: string | null): Outcome<string>;
