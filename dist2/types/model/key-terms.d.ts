import type { Span } from "../diagnostics/index.js";
import type { Topic } from "./fields/lesson.js";
import type { Inline } from "./inline.js";
/** A word that a topic is about, as its text writes it. */
export interface KeyTerm {
    readonly inlines: readonly Inline[];
    readonly span: Span;
}
/**
 * The key terms of a topic, in the order of the page and each once: the words of the glossary that it marks, those that its
 * definition lists explain, and the stressed words before a colon that points and paragraphs begin with. Six at most.
 */
export declare function keyTermsOf(topic: Topic): readonly KeyTerm[];
