import type { Outcome } from "../diagnostics/index.js";
/** What a project can begin with. */
export declare const starterNames: readonly ["course", "handout", "syllabus", "sheet"];
/** The name of a starter. */
type StarterName = (typeof starterNames)[number];
/** Which project is to be made, and where. */
export interface InitRequest {
    /** Whole path of the project's folder. */
    readonly root: string;
    /** Name of the course's folder. */
    readonly course: string;
    readonly lang: "zh" | "en";
    readonly template: StarterName;
    /** The look that `course.yaml` names; none where `null`. */
    readonly look: string | null;
}
/** New files of a project. */
export interface StartReport {
    readonly course: string;
    /** Relative to the project's folder. */
    readonly files: readonly string[];
}
/** Writes a small course that builds as it is into a project of its own, or beside the courses of one. */
export declare function initProject({ root, course, lang, template, look }: InitRequest): Outcome<StartReport>;
export {};
