/** The commands that formulas of an outline use without that it defines them, and what they mean, as `macros` of the course. */
export declare function macrosOf(outline: string): readonly (readonly [name: string, meaning: string])[];
