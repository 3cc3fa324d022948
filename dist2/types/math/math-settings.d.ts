/** The packages that set mathematics, in the words of the one command that installs them: `npm install …`. */
export declare const mathPackages: readonly ["@mathjax/src", "@mathjax/mathjax-stix2-font", "@mathjax/mathjax-mhchem-font-extension", "speech-rule-engine"];
/** What a course says of its formulas. */
export interface MathSettings {
    /** Macros by name without its backslash: the TeX that each stands for, with `#1` … for its arguments. */
    readonly macros: ReadonlyMap<string, string>;
}
/** How many arguments the body of a macro takes: the highest `#n` in it. */
export declare function argumentCount(body: string): number;
