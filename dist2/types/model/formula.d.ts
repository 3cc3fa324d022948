import type { MathInline } from "./inline.js";
import type { RichText } from "./rich-text.js";
/** The formula that a text is, where it is one formula in TeX and nothing else; `null` for any other text. */
export declare function texOf({ inlines }: RichText): MathInline | null;
