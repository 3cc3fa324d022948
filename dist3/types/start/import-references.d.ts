import type { Outcome, Source } from "../diagnostics/index.js";
import type { ImportReport } from "./import-report.js";
/** Which bibliography becomes the references of which course. */
interface ReferencesRequest {
    /** Whole path of the current folder. */
    readonly from: string;
    readonly source: Source;
    /** `null` for the only course of the project. */
    readonly course: string | null;
}
/** Writes the references of a bibliography into a course, behind those that it has. Nothing that exists is overwritten. */
export declare function importReferences({ from, source, course }: ReferencesRequest): Promise<Outcome<ImportReport>>;
export {};
