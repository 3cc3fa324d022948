import type { TracedText } from "./traced-text.js";
/** `traced.text[start, end)` with its own trace. */
export declare function sliceTraced(traced: TracedText, start: number, end: number): TracedText;
/** `text` in the place of `traced.text[start, end)`: all of it stands for all of the stretch. */
export declare function replaceTraced(traced: TracedText, start: number, end: number, text: string): TracedText;
/** The pieces one after another, as one traced text. There is at least one piece. */
export declare function joinTraced(pieces: readonly TracedText[]): TracedText;
