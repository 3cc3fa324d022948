import type { OutlineBody } from "./body-text.js";
import type { FactName } from "./course-words.js";
import type { OutlineFact } from "./facts.js";
import type { OutlineAssessment, OutlineGrade } from "./grading.js";
import type { OutlineBlock, OutlineText } from "./outline.js";
import type { OutlineNode } from "./outline-tree.js";
import type { OutlineOutcome } from "./outcomes.js";
import { People } from "./people.js";
import type { OutlineMeeting } from "./schedule.js";
/** A free section of a syllabus. */
export interface OutlinePolicy {
    readonly title: OutlineText;
    readonly body: OutlineBody;
}
/** A line that led into something that became a field; it stays as a comment. */
interface LeadIn {
    readonly of: "assessments" | "grading-scale" | "schedule" | "outcomes" | "materials";
    readonly texts: readonly OutlineText[];
}
/** Fills the fields of a course from the sections of a syllabus; what fits no field becomes a section of free text. */
export declare class Syllabus {
    #private;
    readonly facts: Map<FactName, OutlineFact>;
    readonly people: People;
    readonly meetings: {
        readonly when: OutlineFact;
        place: OutlineFact | null;
    }[];
    readonly description: OutlineBody[];
    readonly contact: OutlineBody[];
    outcomes: OutlineOutcome[];
    assessments: OutlineAssessment[];
    scale: OutlineGrade[];
    schedule: OutlineMeeting[];
    readonly materials: {
        readonly required: OutlineText[];
        readonly recommended: OutlineText[];
    };
    readonly policies: OutlinePolicy[];
    readonly leadIns: LeadIn[];
    /** Headings that the printed label of a field stands for, and lines that only separate. */
    readonly placed: OutlineText[];
    constructor(called: string);
    /** What stands above all sections: facts, and what the course is about. */
    addTop(blocks: readonly OutlineBlock[]): void;
    addFact(fact: OutlineFact): void;
    /** A section: by its heading to its field, or to the free sections. */
    addSection(node: OutlineNode): void;
}
export {};
