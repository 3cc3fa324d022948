import type { Extension } from "micromark-util-types";
/** How the parser passes over backticks that begin no code: it finds the runs of a paragraph first, and then asks for each. */
export declare const codeSyntax: Extension;
