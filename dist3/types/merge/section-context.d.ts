import type { Course, Lesson, Section } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** Where a heading stands: its id, and its printed number or `null`. */
export interface Anchor {
    readonly id: string;
    readonly number: string | null;
}
/** What the sections of one lesson print. */
export declare class SectionContext {
    private readonly course;
    private readonly lesson;
    private readonly words;
    private readonly placed;
    private readonly sectionNumbers;
    constructor(course: Course, lesson: Lesson, words: DocumentWords);
    /** Sections of topics are numbered; the others only have their place. */
    sectionAnchor(section: Section): Anchor;
    topicAnchor(section: Section, index: number): Anchor;
    /** One section; fields that its kind does not have are empty. */
    section(section: Section): ContextObject;
    /** Whether no body gives the slot its place, so that it stands after its topic. */
    private isUnplaced;
    private topic;
    private references;
}
