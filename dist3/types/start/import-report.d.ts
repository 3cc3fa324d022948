/** What an imported course holds. */
export interface CourseCounts {
    readonly lessons: number;
    readonly topics: number;
    readonly figures: number;
    readonly tables: number;
    readonly references: number;
}
/** A course that was made from an outline. */
export interface ImportReport {
    readonly course: string;
    /** The files written, relative to the project's folder. */
    readonly files: readonly string[];
    readonly counts: CourseCounts;
    /** The packages of fonts that it needs and that are not installed yet. */
    readonly missingFonts: readonly string[];
    /** Number of lines of the outline that found no place. */
    readonly unplaced: number;
}
