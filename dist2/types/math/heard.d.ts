/**
 * MathML as it is to be said: without phantoms, on which formulas of chemistry hang their numbers, with arrows that have names, and
 * with upright letters that are not called so.
 */
export declare function heard(mathml: string): string;
