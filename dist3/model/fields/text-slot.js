import { optional, requiredOr } from "./row.js";
import { count, plainText, record, written } from "./values.js";
import { when } from "./when.js";
/**
 * What may stand wherever a text takes Markdown: the mapping of one that is to come. Its texts are Markdown, but no
 * slots again.
 */
export const textSlot = record({
    id: "text-slot",
    title: "text slot",
    description: "A text that is to come. It may stand wherever a text takes Markdown, and prints as ruled lines.",
    what: "a text, or a mapping with `todo`",
}, {
    todo: requiredOr(written, () => null, "What is to come."),
    owner: optional(plainText, "Who owes it."),
    due: optional(when, "When it is due."),
    lines: optional(count(0, 40), "Lines to rule for it; a few where absent."),
    text: optional(written, "The text, once it is written: it is printed, and the slot is filled."),
});
