import type { MmlNode } from "@mathjax/src/js/core/MmlTree/MmlNode.js";
/** Gives a formula the blanks of LaTeX where those of MathJax are others. */
export declare function spaceTree(root: MmlNode): void;
