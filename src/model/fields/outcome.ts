import { many, optional, requiredPlain, requiredText } from "./row.js";
import { list, numberFrom, oneOf, record, slotId, text } from "./values.js";

/** The kinds of learning outcomes. */
const outcomeKinds = ["knowledge", "skill", "attitude"] as const;

const level = optional(text, "How well, in the words of the course: `apply`, `掌握`.");

const subOutcome = record(
  { id: "sub-outcome", title: "text or outcome", description: "A part of an outcome: a text, or a mapping.", what: "a text, or a mapping with `text`" },
  {
    id: optional(slotId, "Unique in the course; assessments may name it."),
    text: requiredText(text, "What students can do."),
    level,
  },
  { shorthand: "text" },
);

/** One of `outcomes`. */
export const outcome = record(
  {
    id: "outcome", title: "outcome", description: "A learning outcome; it is numbered by its place in the list.", what: "an outcome with `id` and `text`",
  },
  {
    id: requiredPlain(slotId, "Unique in the course; assessments name it."),
    text: requiredText(text, "What students can do."),
    kind: optional(oneOf(outcomeKinds, "kind of outcome"), "`knowledge`, `skill` or `attitude`."),
    level,
    outcomes: many(list("outcomes", subOutcome), "What it is made of, numbered under it."),
    requirement: optional(text, "What of the programme it serves: `Graduation requirement 3.1`."),
    weight: optional(numberFrom("number", "a number from 0 to 100", [0, 100]), "How much of the course it is, in per cent."),
  },
);
