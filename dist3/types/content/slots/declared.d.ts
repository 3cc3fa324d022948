import type { Lesson } from "../../model/index.js";
/** The lesson with what its bodies declare among its slots, and the places of these in the bodies. */
export declare function withDeclaredSlots(lesson: Lesson): Lesson;
