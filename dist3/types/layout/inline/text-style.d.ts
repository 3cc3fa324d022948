import type { ComputedStyle } from "../../style/index.js";
import type { TextStyle } from "../../text/index.js";
/** What a style asks of text in a language (BCP 47): one object for equal questions. */
export declare function textStyle(style: ComputedStyle, lang: string): TextStyle;
