import type { Exam } from "./fields/exam.js";
/** From what the orders of an examination follow. */
export declare function seedOf({ seed, id }: Pick<Exam, "seed" | "id">): string;
/** The versions of an examination; the examination itself where it has only one. */
export declare function versionsOf(exam: Exam): readonly Exam[];
