import type { Code } from "mdast";
import type { Diagnostic, Placed, Span } from "../diagnostics/index.js";
import type { Block } from "../model/index.js";
import type { Lowering } from "./lowering.js";
type Lowered = Omit<Lowering, "joins">;
/** What is said of a language that there are no colours for; `null` where there are. */
export declare function unknownLanguage({ value: language, span }: Placed<string>): Diagnostic | null;
/** A block of code with what its fence says of it; mathematics and raw TeX or HTML are no code. */
export declare function lowerCode(node: Code, span: Span, lowering: Lowered): readonly Block[];
export {};
