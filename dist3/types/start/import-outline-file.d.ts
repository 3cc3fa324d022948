import type { Outcome } from "../diagnostics/index.js";
import type { ImportReport } from "./import-report.js";
/** Which outline becomes which course, and where. */
export interface ImportRequest {
    /** Whole path of the current folder. */
    readonly from: string;
    /** Outlines, in the order of the course, and a schedule as CSV or YAML and a bibliography beside them; relative to `from`. */
    readonly sources: readonly string[];
    /** The project's folder, relative to `from`; `null` for the project around `from`, or `from` itself. */
    readonly output: string | null;
    /** `null` for the name of the outline. */
    readonly course: string | null;
    /** `null` to tell it from the letters. */
    readonly lang: "zh-CN" | "en" | null;
    /** Whether a course that is there gets what it lacks, and what differs beside its own files. */
    readonly again: boolean;
}
/** Makes a course of a project from an outline on the disk, and a schedule beside it. Nothing that exists is overwritten. */
export declare function importOutlineFile({ from, sources, output, course, lang, again }: ImportRequest): Promise<Outcome<ImportReport>>;
