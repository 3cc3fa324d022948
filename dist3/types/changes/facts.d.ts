import type { Course } from "../model/index.js";
/** Something that a course says, with what is said of it. */
export interface Fact {
    /** The field that it stands in, as files have it. */
    readonly field: string;
    /** What tells it from others in its place, as long as it is the same thing: an id, a name. */
    readonly key: string;
    /** What it is called; empty for a field that has a label alone. */
    readonly name: string;
    /** What it says, as it is printed; `null` of a group. */
    readonly value: string | null;
    readonly facts: readonly Fact[];
}
/** Everything that a course says to those who read this edition of it. */
export declare function factsOf(course: Course): readonly Fact[];
/** Facts as a file keeps them. */
export declare function factsText(facts: readonly Fact[]): string;
/** The facts that a file keeps; `null` where it keeps none of this form. */
export declare function factsIn(text: string): readonly Fact[] | null;
/** What begins a value that stands for words too long to be kept. */
export declare const digestMark = "sha256:";
/** Facts as they are kept: of long words what tells them from others, which `digest` finds. */
export declare function shortFacts(facts: readonly Fact[], digest: (words: string) => string): readonly Fact[];
