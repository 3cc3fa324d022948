import type { OutlineBlock, OutlineText } from "./outline.js";
/** Something that counts towards the grade. */
export interface OutlineAssessment {
    readonly name: OutlineText;
    readonly weight: number;
    readonly description: string;
    readonly pieces: readonly OutlineText[];
}
/** A step of the scale. */
export interface OutlineGrade {
    readonly grade: string;
    readonly from: number;
    readonly meaning: string;
    readonly pieces: readonly OutlineText[];
}
/** What counts towards the grade, from one block of the outline, or `null`: the weights must be sure and make 100. */
export declare function assessmentsOf(block: OutlineBlock): OutlineAssessment[] | null;
/** The scale of grades in one block, the best first, or `null`. */
export declare function scaleOf(block: OutlineBlock): OutlineGrade[] | null;
