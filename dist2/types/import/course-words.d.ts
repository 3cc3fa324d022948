/** What a heading of a syllabus announces. */
export type CourseKind = "description" | "outcomes" | "grading" | "scale" | "schedule" | "materials" | "contact" | "prerequisites" | "policies" | "lessons" | "facts";
/** What a line `label: value` of a syllabus gives. */
export type FactName = "title" | "subtitle" | "code" | "credits" | "hours" | "department" | "prerequisites" | "co-requisites" | "audience" | "category" | "term" | "instructor" | "assistant" | "email" | "office" | "office-hours" | "when" | "place" | "phone" | "website" | "repository" | "platform" | "forum" | "english-title" | "section" | "crn" | "mode" | "workload" | "majors" | "following" | "fees" | "affiliation" | "licence" | "version" | "description";
/** What a heading of a syllabus announces, or `null` for one of the author's own. */
export declare function courseKindOf(heading: string): CourseKind | null;
/** The fact that a label names, or `null`. */
export declare function factOf(label: string): FactName | null;
/** A line taken apart at its label: `**Office hours:** Mon 2–3`. */
export interface FactLine {
    readonly name: FactName;
    /** As it is written. */
    readonly label: string;
    readonly value: string;
}
/** The label and the value of a line, or `null` where its label is none of a syllabus. */
export declare function factLineOf(text: string): FactLine | null;
