import type { CompoundSelector } from "./selector.js";
/** Elements of one name with the same classes, and perhaps an id: what can be said of all of them is said once. */
export interface ElementKind {
    readonly name: string;
    readonly classes: ReadonlySet<string>;
}
/** The conditions of a compound that elements of a kind may or may not meet; `null` where they never meet all of it. */
export declare function undecided(compound: CompoundSelector, kind: ElementKind): CompoundSelector | null;
