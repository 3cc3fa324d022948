/**
 * A length in PDF points, 1 pt = 1/72 inch. Below `style/` every length in the program is a `Pt`;
 * millimetres and ems exist only before computed values.
 */
export type Pt = number;
/** Points in one of each absolute CSS unit (CSS Values 4 §6.2). */
export declare const pointsPerUnit: {
    readonly pt: 1;
    readonly px: number;
    readonly pc: 12;
    readonly in: 72;
    readonly cm: number;
    readonly mm: number;
    readonly q: number;
};
/** An absolute CSS unit. */
export type AbsoluteUnit = keyof typeof pointsPerUnit;
/**
 * The largest length that a style may hold or come to: seven times the largest page. Relative units and shares of
 * elements inside each other would else multiply beyond all numbers.
 */
export declare const largestLength: Pt;
/** A length, or the largest one in its place. */
export declare function withinReach(length: Pt): Pt;
