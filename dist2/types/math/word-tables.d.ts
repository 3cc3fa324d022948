/** How formulas are said in a language: patterns in which digits stand for the parts, in the order of MathML. */
export interface MathWords {
    /** Of two letters or numbers, and of anything else, whose end is said. */
    readonly fraction: string;
    readonly longFraction: string;
    /** One above the other without a rule: 2 of 1. */
    readonly choice: string;
    readonly root: string;
    readonly rootOf: string;
    readonly squared: string;
    readonly cubed: string;
    readonly power: string;
    /** What stands where powers do and is none: the charge of an ion. */
    readonly aloft: string;
    readonly index: string;
    /** 1 from 2 to 3: of sums and integrals. */
    readonly range: string;
    readonly under: string;
    readonly over: string;
    readonly row: string;
    /** What stands over one letter. */
    readonly accents: Readonly<Record<string, string>>;
    /** What is raised and no power. */
    readonly raised: Readonly<Record<string, string>>;
    readonly signs: Readonly<Record<string, string>>;
}
/** The languages whose formulas the rules of the Speech Rule Engine do not say, and those who read the labels of a page read. */
export declare const wordTables: Readonly<Record<string, MathWords>>;
