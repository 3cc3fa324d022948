import type { Diagnostic, Source } from "../diagnostics/index.js";
/** What keeps a file that an import would write from being read again: it is longer than files of content may be; `null` where nothing does. */
export declare function beyondReading(kind: "references" | "exercises", file: Source): Diagnostic | null;
