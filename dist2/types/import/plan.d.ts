import type { OutlineNode } from "./outline-tree.js";
/** What each heading of an outline becomes. */
export interface OutlinePlan {
    /** The heading that names the course. */
    readonly title: OutlineNode | null;
    readonly parts: readonly {
        readonly node: OutlineNode | null;
        readonly lessons: readonly OutlineNode[];
    }[];
    /** Sections of the course itself, in order. */
    readonly sections: readonly OutlineNode[];
}
/** Finds the lessons, then what belongs to the course itself. `given` is the title that the front matter names. */
export declare function planOutline(root: OutlineNode, given: string | null): OutlinePlan;
