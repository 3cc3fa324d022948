import type { Inline } from "./inline.js";
/**
 * The words of running text without their marks: for titles of documents, bookmarks and messages. A citation is its
 * keys and a reference to a slot its id, as typed; who knows the numbers prints them itself.
 */
export declare function plainText(inlines: readonly Inline[]): string;
