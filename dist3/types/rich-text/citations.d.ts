import type { Inline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
/** `[@a]`, `[see @a, pp. 3-4; -@b]`: a citation, or nothing where a part of it names no key. */
export declare function citationInlines(written: string, start: number, end: number, { text, diagnostics }: Lowering): readonly Inline[];
/** `@key`, `@key [p. 3]`: the author is a word of the sentence. */
export declare function narrativeInline(written: string, start: number, { text }: Lowering): Inline;
