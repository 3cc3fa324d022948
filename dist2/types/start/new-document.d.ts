import type { Outcome } from "../diagnostics/index.js";
import type { StartReport } from "./init-project.js";
/** Which lesson or sheet is to be added, and where. */
export interface NewDocumentRequest {
    readonly kind: "lesson" | "sheet";
    /** Whole path of the current folder. */
    readonly from: string;
    /** Name of the file without `.yaml`. */
    readonly id: string;
    /** `null` for the words of the id. */
    readonly title: string | null;
    /** `null` for the course that the current folder lies in, or the only one. */
    readonly course: string | null;
    /** Number of the part of a lesson from 1; `null` for the last. A sheet belongs to no part. */
    readonly part: number | null;
}
/** Writes a new lesson, which is entered in a part of its course, or a new sheet. Comments and spacing of `course.yaml` stay. */
export declare function newDocument(request: NewDocumentRequest): Promise<Outcome<StartReport>>;
