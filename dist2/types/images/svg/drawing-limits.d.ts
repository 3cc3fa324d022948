import type { VectorOperation } from "../drawable.js";
/** What a drawing may come to, with everything that `use`, markers, patterns and masks repeat counted at each use. */
export declare const drawingLimits: {
    /** Shapes, groups and stretches of text. */
    readonly operations: 50000;
    readonly steps: 500000;
    readonly characters: 50000;
    /** Things inside each other that refer to each other: `use`, markers, patterns, masks. */
    readonly copies: 16;
    /** Colours of one gradient. */
    readonly stops: 100;
    /** Colours of all gradients at all their uses. */
    readonly allStops: 50000;
    /** Pixels of all pictures in a drawing. */
    readonly pixels: 40000000;
};
/** Steps of the paths in an operation itself. */
export declare function stepsOf(operation: VectorOperation): number;
/** Characters of the text in an operation. */
export declare function charactersOf(operation: VectorOperation): number;
/** Whether every coordinate of an operation itself is a number that a page can hold. */
export declare function hasSaneNumbers(operation: VectorOperation): boolean;
