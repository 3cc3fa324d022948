import type { Lesson, Section } from "./fields/lesson.js";
import type { RichText } from "./rich-text.js";
/** Whether two titles say the same. */
export declare function saysTheSame(one: RichText, other: RichText): boolean;
/** Whether a section is all of its lesson and has its title: the title of the lesson is its heading, then. */
export declare function repeatsLesson({ title, sections }: Pick<Lesson, "title" | "sections">, section: Section): boolean;
/** Whether the only topic of a section has its title: the heading of the section is that of the topic, then. */
export declare function repeatsSection(section: Section): boolean;
