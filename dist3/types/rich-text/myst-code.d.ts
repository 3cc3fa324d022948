import type { Code } from "mdast";
import type { Lowering } from "./lowering.js";
/** The lines `:name: value` that a directive begins with, and how long they are. */
export declare function mystOptions(text: string): {
    readonly options: ReadonlyMap<string, string>;
    readonly length: number;
};
/** The names of directives that hold code. */
export declare const codeFences: RegExp;
/** What a block of code between fences of MyST says of itself, as the attributes of Pandoc say it; `null` where it is none. */
export declare function codeDirective(node: Code, lowering: Pick<Lowering, "text" | "markdown">): {
    readonly language: string;
    readonly braces: string;
    readonly length: number;
} | null;
