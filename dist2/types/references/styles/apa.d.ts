import type { ReferenceStyle } from "../style.js";
/** What Chinese and Japanese entries change in the styles of English manuals. */
export declare const easternWords: {
    readonly names: {
        readonly between: "、";
        readonly two: "、";
        readonly last: "、";
        readonly beforeOthers: "";
        readonly ellipsis: "……";
    };
    readonly cite: {
        readonly two: "、";
        readonly narrativeTwo: "、";
        readonly beforeOthers: "";
    };
    readonly emphasis: readonly ["《", "》"];
};
/** Marks of the manuals: those of Chinese entries are wide where each language has its own. */
export declare const manualMarks: ReferenceStyle["marks"];
/** APA, 7th edition. Sources of its rules: docs/references.md. */
export declare const apa7: ReferenceStyle;
