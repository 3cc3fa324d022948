import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** A family that a course can use. */
export interface FontRow {
    readonly course: string;
    readonly family: string;
    readonly weights: readonly number[];
    readonly styles: readonly string[];
    /** Whether the course brings it along or a package does. */
    readonly from: "course" | "package";
    /** The file of its regular face, relative to the project where it lies there. */
    readonly path: string;
    /** In the words of the font itself; `null` where it does not say. */
    readonly licence: string | null;
    /** How many of the course's characters its regular face has, and how many there are. */
    readonly covers: number;
    readonly characters: number;
}
/** A character of a course that no font has. */
export interface FontGap {
    readonly course: string;
    readonly character: string;
    /** Where it first stands; `null` where it is in none of the YAML files. */
    readonly place: {
        readonly path: string;
        readonly line: number;
        readonly column: number;
    } | null;
}
/** The families of a project's courses, and what is missing in them. */
export interface FontLedger extends BuildResult {
    readonly fonts: readonly FontRow[];
    readonly gaps: readonly FontGap[];
}
/** Every family that the courses asked for can use, with what each covers, and the characters that none has. */
export declare function fontLedger(options: ProjectOptions): Promise<FontLedger>;
