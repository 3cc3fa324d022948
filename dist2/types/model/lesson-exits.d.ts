import type { Lesson } from "./fields/lesson.js";
/** Everything in a lesson that texts refer to, as one word for each thing, and where it is. */
export declare const declaredIn: (lesson: Lesson) => ReadonlyMap<string, string>;
/** The element of a lesson that a link means by an id: its own, or that of what has the id behind its prefix. */
export declare function anchorIn(lesson: Lesson, id: string): string | undefined;
/** What the texts of a lesson lead to outside of it. */
export interface Exits {
    /** Things that it refers to and does not declare. */
    readonly names: ReadonlySet<string>;
    /** Ids of links, by the lesson that they name; under `null` those that name none and are not its own. */
    readonly ids: ReadonlyMap<string | null, ReadonlySet<string>>;
}
/** What the texts of a lesson's handout lead to outside of it. */
export declare const exitsOf: (lesson: Lesson) => Exits;
