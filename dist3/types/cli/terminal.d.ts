import type { TextStream } from "./world.js";
/** A name or value in a line of its own: without line breaks as well. */
export declare function inLine(text: string): string;
/** Prints text; everything that reaches a terminal goes through here or `printColoured`, `printJson` and `drawLine`. */
export declare function print(stream: TextStream, text: string): void;
/** Prints the text of a document, whose tabs stay: a terminal goes on to its next stop with them and does nothing else. */
export declare function printText(stream: TextStream, text: string): void;
/** Prints text in which Lectern has put renditions. */
export declare function printColoured(stream: TextStream, text: string): void;
/** Prints an object as a line of JSON; what a terminal would act on is escaped, so that programs get it whole. */
export declare function printJson(stream: TextStream, value: object): void;
/** Draws the last line of a terminal anew; with no text it is empty. */
export declare function drawLine(stream: TextStream, text: string): void;
