import type { Node } from "yaml";
import type { Placed } from "../diagnostics/index.js";
import type { JoinedOutline } from "./joined-outline.js";
import type { LeftOut } from "./left-out.js";
import type { ReferenceList } from "./reference-list.js";
import type { OutlineCourse, OutlineLesson } from "./structure.js";
import type { Texts } from "./texts.js";
import type { Wording } from "./wording.js";
/** What `course.yaml` is written with, beside the outline. */
export interface CourseWriting {
    readonly ids: ReadonlyMap<OutlineLesson, string>;
    readonly lang: string;
    readonly words: Wording;
    readonly texts: Texts;
    readonly references: ReferenceList;
    /** Commands that its formulas use, and what they mean. */
    readonly macros: readonly (readonly [name: string, meaning: string])[];
    /** A title where the outline has none. */
    readonly fallback: string;
}
/** The node of `course.yaml`. */
export declare function courseNode(course: OutlineCourse, writing: CourseWriting): Node;
/** What stands in comments at the end of `course.yaml`. */
interface CourseRemarks {
    readonly unplaced: readonly Placed<string>[];
    readonly leftOut: readonly LeftOut[];
    readonly words: Wording;
    readonly outline: JoinedOutline;
}
/** The text of `course.yaml`; what found no place and what was left out stand in comments at its end. */
export declare function courseFile(node: Node, { unplaced, leftOut, words, outline }: CourseRemarks): string;
export {};
