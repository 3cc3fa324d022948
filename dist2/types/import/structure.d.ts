import type { Fields } from "./fields.js";
import type { FrontMatter } from "./front-matter.js";
import type { OutlineBlock, OutlineText } from "./outline.js";
import type { OutlineMeeting } from "./schedule.js";
import { Syllabus } from "./syllabus.js";
/** A title with the class hours that stood behind it, and without its number. */
interface OutlineTitle {
    readonly text: OutlineText;
    readonly hours: number | null;
    /** As it stands in the outline. */
    readonly written: string;
}
/** A topic of the outline. */
export interface OutlineTopic {
    readonly title: OutlineTitle;
    readonly fields: Fields;
}
/** A section of the outline. */
export interface OutlineSection {
    readonly kind: "topics" | "wrap-up" | "references" | "questions" | "tasks";
    readonly title: OutlineTitle;
    readonly blocks: readonly OutlineBlock[];
    readonly topics: readonly OutlineTopic[];
    /** Whether it is what stands straight under the lesson's heading. */
    readonly isOwn: boolean;
}
/** A lesson of the outline. */
export interface OutlineLesson {
    readonly title: OutlineTitle;
    readonly titlePage: OutlineText[];
    readonly contents: {
        readonly heading: OutlineText;
        readonly entries: OutlineText[];
    }[];
    readonly given: {
        readonly name: "title" | "subtitle" | "date" | "hours" | "instructor";
        readonly value: string;
        readonly text: OutlineText;
    }[];
    readonly objectives: OutlineText[];
    readonly labels: Fields["labels"][number][];
    readonly sections: OutlineSection[];
    /** Lines that only separate. */
    readonly rules: OutlineText[];
}
/** A part of the outline; `title` is `null` where the outline has no parts. */
export interface OutlinePart {
    readonly title: OutlineTitle | null;
    readonly lessons: readonly OutlineLesson[];
}
/** The outline as a course. Values hold the places they came from; what is not in it is not placed. */
export interface OutlineCourse {
    readonly title: OutlineTitle | null;
    readonly front: FrontMatter;
    readonly syllabus: Syllabus;
    readonly parts: readonly OutlinePart[];
}
/** What a course is made from beside the blocks of its outline. */
export interface Beside {
    readonly front: FrontMatter;
    /** The name of a lesson that the outline does not name. */
    readonly fallback: OutlineText;
    /** A schedule from another file. */
    readonly schedule: readonly OutlineMeeting[];
}
/** The outline as a course, with a schedule from elsewhere: its own fields, parts, lessons, sections and topics. */
export declare function readStructure(blocks: readonly OutlineBlock[], { front, fallback, schedule }: Beside): OutlineCourse;
export {};
