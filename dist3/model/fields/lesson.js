import { calloutKinds } from "../reference-kinds.js";
import { classHours } from "./hours.js";
import { exerciseBlock, exerciseItem } from "./exercise.js";
import { audienceRow } from "./audience.js";
import { labels } from "./labels.js";
import { ownLookText, slotRooms } from "./look.js";
import { referenceStyle } from "./reference-style.js";
import { many, optional, requiredBlocks, requiredOr, requiredText, usual, usualAt } from "./row.js";
import { figure, listing, table } from "./slot.js";
import { servingRow, teachingRows } from "./teaching.js";
import { when } from "./when.js";
import { absentRecord, blocks, choice, citedKey, count, date, derivedTexts, flag, list, oneOf, plainCount, plainText, record, slotId, text, title, variants, } from "./values.js";
const keyPoint = record({
    id: "point", title: "text or point", description: "A point: a text, or a mapping with points under it.",
    what: "a text, or a mapping with `text` and `points`",
}, {
    text: requiredText(text, "The point."),
    points: many(list("points", () => keyPoint), "The points under it."),
    audience: audienceRow("point"),
}, { shorthand: "text" });
const keys = list("reference ids", citedKey);
const blockWhat = "a text, or a mapping with `text`, `figure`, `table`, `listing`, `callout` or `exercise`";
const blockId = optional(slotId, "An id: what has one is numbered, and texts refer to it as `@exr-id`, `@def-id`, `@thm-id` and so on.");
const blockTitle = optional(title, "Its own title, beside the name of its kind.");
const forBlock = audienceRow("block", true);
const namedBlocks = variants({ id: "block", title: "block", description: "What a topic prints in the order of its author; its first key says what it is.", what: blockWhat }, "keys", {
    text: record({ id: "block-text", title: "text", description: "Paragraphs.", what: blockWhat }, { text: requiredBlocks(blocks, "The text."), audience: forBlock }),
    figure: record({ id: "block-figure", title: "figure", description: "A figure at this place.", what: blockWhat }, { figure: requiredOr(figure, () => null, "The figure.") }),
    table: record({ id: "block-table", title: "table", description: "A table at this place.", what: blockWhat }, { table: requiredOr(table, () => null, "The table.") }),
    listing: record({ id: "block-listing", title: "listing", description: "A listing at this place.", what: blockWhat }, { listing: requiredOr(listing, () => null, "The listing.") }),
    callout: record({ id: "block-callout", title: "callout", description: "Text that stands apart under a name.", what: blockWhat }, {
        callout: requiredOr(oneOf(calloutKinds, "kind of callout"), () => "note", `Its kind: ${calloutKinds.map((one) => `\`${one}\``).join(", ")}.`),
        title: blockTitle,
        id: blockId,
        text: requiredBlocks(blocks, "The text."),
        audience: forBlock,
    }),
    exercise: exerciseBlock(blockWhat),
});
const textBlock = derivedTexts(blocks, namedBlocks, (given, span) => ({ kind: "text", text: given, audience: null, span }));
const topicBlock = choice({ id: null, title: "text or block", description: "", what: blockWhat }, [textBlock, namedBlocks]);
const inPlan = { printedIn: ["plan"] };
/** What only the lesson plan says of a section or a topic. */
const minutes = optional(count(1, 1_000), "How many minutes it takes.", inPlan);
const activity = optional(text, "What teacher and students do: 师生活动.", inPlan);
/** A topic of a section. */
export const topic = record({ id: "topic", title: "topic", description: "One topic of a section.", what: "a topic with `title`" }, {
    title: requiredText(title, "The heading."),
    summary: optional(text, "What the topic says, in a paragraph."),
    keyPoints: many(list("points", keyPoint), "The points to remember."),
    body: optional(blocks, "Free text after the points."),
    blocks: many(list("blocks", topicBlock), "Texts, figures, tables, listings, callouts and exercises, in this order, after the body."),
    references: many(keys, "Ids of the references to read."),
    figures: many(list("figures", figure), "Its figures, in order."),
    tables: many(list("tables", table), "Its tables, in order."),
    listings: many(list("listings", listing), "Its listings of code, in order."),
    minutes, activity,
    audience: audienceRow("topic"),
});
const sectionWhat = "a section with `title`";
function named(name) {
    return requiredOr(oneOf([name], name), () => name, `\`${name}\`.`);
}
const heading = requiredText(title, "The heading.");
const audience = audienceRow("section");
const toc = usual(flag, true, "Whether the contents list it; `true` where absent.");
const summary = optional(text, "A paragraph under the heading.");
const body = optional(blocks, "Free text after the summary.");
/**
 * A section of a lesson. Its kind says what it holds, its place in the list where it stands, its title what it is
 * called: labels and order are the author's.
 */
const section = variants({ id: "section", title: "section", description: "A section of a lesson; its `kind` says what it holds.", what: sectionWhat }, "word", {
    topics: record({ id: "section-topics", title: "section of topics", description: "A section of topics.", what: sectionWhat }, {
        kind: usual(oneOf(["topics"], "topics"), "topics", "`topics`; may be left out.", { unprinted: "a section without a kind is one of topics" }),
        title: heading, audience, toc, minutes, activity, summary, body,
        topics: many(list("topics", topic), "The topics, in order."),
    }),
    "wrap-up": record({ id: "section-wrap-up", title: "wrap-up", description: "A section that sums up.", what: sectionWhat }, {
        kind: named("wrap-up"), title: heading, audience, toc, minutes, activity, summary,
        keyPoints: many(list("points", keyPoint), "The points to take home."),
        body,
        references: many(keys, "Ids of further reading."),
    }),
    references: record({
        id: "section-references", title: "list of references", description: "The section that lists all references that the lesson cites.", what: sectionWhat,
    }, { kind: named("references"), title: heading, toc, summary, body }),
    questions: record({ id: "section-questions", title: "questions", description: "A section of prompts for questions.", what: sectionWhat }, {
        kind: named("questions"), title: heading, audience, toc, minutes, activity, summary, body,
        keyPoints: many(list("points", keyPoint), "The prompts."),
        lines: usual(plainCount(0, 100), 0, "Lines of writing space under each prompt; none where absent."),
    }),
    tasks: record({ id: "section-tasks", title: "tasks", description: "A section of tasks for after the lesson.", what: sectionWhat }, { kind: named("tasks"), title: heading, audience, toc, minutes, activity, summary, body, tasks: many(list("tasks", exerciseItem), "The tasks, in order: exercises, or choices from the bank.") }),
});
const handed = { printedIn: ["handout", "plan"] };
/** A file below `lessons/`, in the order in which a handout prints it. */
export const lesson = record({ id: "lesson", title: "lesson", description: "A file below `lessons/`; its name is the lesson's.", what: "a mapping of lesson keys" }, {
    title: requiredText(title, "The name of the lesson.", { printedIn: ["handout", "syllabus", "reference-sheet", "plan"] }),
    audience: audienceRow("lesson"),
    subtitle: optional(title, "A line under the title; the title of the part where absent.", handed),
    date: optional(date, "The day it is taught; where absent, that of its first meeting by `term.yaml`.", handed),
    begins: optional(when, "Where it begins, if not where the lesson before it ends: `week 6`, `week 6 Tue`.", { unprinted: "settles the day that is printed" }),
    hours: optional(classHours, "Class hours of the lesson, as one number or by kind.", handed),
    ...teachingRows,
    outcomes: servingRow,
    aids: optional(text, "What it is taught with: slides, a model, the board: 教学手段.", inPlan),
    tocDepth: usual(plainCount(0, 2), 2, "Levels in the contents: 0 for none, 1 for sections, 2 (where absent) for topics too."),
    lof: optional(flag, "Whether its figures are listed with their pages; as the course says where absent."),
    lot: optional(flag, "Whether its tables are listed with their pages; as the course says where absent."),
    referenceStyle: optional(referenceStyle, "How references are cited and listed; as the course says where absent.", { unprinted: "chooses how references are cited and listed" }),
    index: optional(flag, "Whether it ends with an index; as the course says where absent."),
    look: optional(plainText, ownLookText, { unprinted: "chooses the templates" }),
    slots: optional(oneOf(slotRooms, "way to print slots"), "What it prints of slots that are to come; as the course says where absent."),
    titlePage: usual(flag, false, "Whether the title fills a page of its own; `false` where absent."),
    objectives: many(list("objectives", text), "What the students can do after it.", handed),
    sections: many(list("sections", section), "The sections, in order.", handed),
    labels: usualAt(labels, (span) => absentRecord(labels, span), "Words that replace the printed ones in this lesson.", { printedIn: [] }),
}, { printedIn: ["handout"] });
