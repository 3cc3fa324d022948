import { z } from "zod";
import { labels } from "./course.js";
import { altText, body, filePath, cellText, count, date, flag, hours, list, plainText, record, referenceKey, slotId, text } from "./values.js";

/** What a key point is in YAML. */
type KeyPointInput = z.infer<typeof text> | { text: z.infer<typeof text>; points?: KeyPointInput[] | undefined };

const keyPoint: z.ZodType<KeyPointInput> = z
  .union(
    [
      text,
      record("a text, or a mapping with `text` and `points`", {
        text: text.describe("The point."),
        get points() {
          return list("points", keyPoint).optional().describe("The points under it.");
        },
      }),
    ],
    "a text, or a mapping with `text` and `points`",
  )
  .meta({ id: "point", title: "text or point", description: "A point: a text, or a mapping with points under it." });

const slot = {
  id: slotId.describe("Unique among the figures, or the tables, of the course; texts refer to it as `@fig-id` or `@tbl-id`."),
  caption: text.describe("The caption, without label and number."),
  alt: altText.optional().describe("What it shows, for those who cannot see it; `\"\"` for decoration."),
  owner: plainText.optional().describe("Who owes the file."),
  due: date.optional().describe("When it is due."),
  file: filePath.optional().describe("Path of the file from the course folder, where its name is not the id."),
  source: text.optional().describe("Where it comes from; printed under the caption."),
  licence: text.optional().describe("On what terms it may be printed; printed under the caption."),
  revised: date.optional().describe("The day on which what is asked for was last changed."),
  made: date.optional().describe("The day on which the file was made; before `revised`, the file is stale."),
};

const ratio = "a ratio such as `16:9`, or width over height as a number";

const aspect = z
  .union(
    [z.string().regex(/^[1-9]\d{0,3}(?:\.\d{1,3})?:[1-9]\d{0,3}(?:\.\d{1,3})?$/, ratio), z.number().min(0.05, ratio).max(20, ratio)],
    ratio,
  )
  .meta({ title: "ratio" });

const length = z
  .string("a length such as `6cm`")
  .regex(/^\d{1,5}(?:\.\d{1,4})?(?:cm|mm|in|pt|pc|px|q)$/i, "a length such as `6cm`")
  .meta({ title: "length" });

const figure = record("a figure with `id` and `caption`", {
  ...slot,
  aspect: aspect.optional().describe("Width to height; `16:9` where absent."),
  height: length.optional().describe("Height of the frame; it goes before `aspect`."),
  beside: flag.optional().describe("Whether it stands beside the figure before it, in one row; `false` where absent."),
}).meta({ id: "figure", title: "figure", description: "A figure, declared before it exists." });

const columns = z
  .union([list("header texts", cellText).min(1, "at least one column").max(50, "at most 50 columns"), count(1, 50)], "a list of header texts, or a number of columns")
  .meta({ title: "list of header texts, or a number" });

const table = record("a table with `id` and `caption`", {
  ...slot,
  columns: columns.optional().describe("The header cells, or only their number; 3 where absent."),
  rows: count(1, 200).optional().describe("Rows to rule; 3 where absent."),
}).meta({ id: "table", title: "table", description: "A table, declared before it exists." });

const references = list("reference ids", referenceKey);

const topic = record("a topic with `title`", {
  title: text.describe("The heading."),
  summary: text.optional().describe("What the topic says, in a paragraph."),
  "key-points": list("points", keyPoint).optional().describe("The points to remember."),
  references: references.optional().describe("Ids of the references to read."),
  figures: list("figures", figure).optional().describe("Its figures, in order."),
  tables: list("tables", table).optional().describe("Its tables, in order."),
  body: body.optional().describe("Free text after the summary."),
}).meta({ id: "topic", title: "topic", description: "One topic of a section." });

const task = z
  .union(
    [
      text,
      record("a text, or a mapping with `text`", {
        text: text.describe("What to do."),
        due: date.optional().describe("When it is due."),
        lines: count(0, 100).optional().describe("Lines of writing space; none where absent."),
      }),
    ],
    "a text, or a mapping with `text`",
  )
  .meta({ id: "task", title: "text or task", description: "A task: a text, or a mapping." });

const shared = {
  title: text.describe("The heading."),
  toc: flag.optional().describe("Whether the contents list it; `true` where absent."),
  summary: text.optional().describe("A paragraph under the heading."),
  body: body.optional().describe("Free text after the summary."),
};

/** The kinds of a section, the default first. */
export const sectionKinds = ["topics", "wrap-up", "references", "questions", "tasks"] as const;

const kindText = `one of ${sectionKinds.map((kind) => `\`${kind}\``).join(", ")}`;

function kind<Name extends (typeof sectionKinds)[number]>(name: Name) {
  return z.literal(name, kindText).describe(`\`${name}\`.`);
}

const sections = [
  record("a section with `title`", {
    kind: kind("topics").optional().describe("`topics`; may be left out."),
    ...shared,
    topics: list("topics", topic).optional().describe("The topics, in order."),
  }).meta({ id: "section-topics", title: "section of topics", description: "A section of topics." }),
  record("a section with `title`", {
    kind: kind("wrap-up"),
    ...shared,
    "key-points": list("points", keyPoint).optional().describe("The points to take home."),
    references: references.optional().describe("Ids of further reading."),
  }).meta({ id: "section-wrap-up", title: "wrap-up", description: "A section that sums up." }),
  record("a section with `title`", { kind: kind("references"), ...shared }).meta({
    id: "section-references",
    title: "list of references",
    description: "The section that lists all references that the lesson cites.",
  }),
  record("a section with `title`", {
    kind: kind("questions"),
    ...shared,
    "key-points": list("points", keyPoint).optional().describe("The prompts."),
    lines: count(0, 100).optional().describe("Lines of writing space under each prompt; none where absent."),
  }).meta({ id: "section-questions", title: "questions", description: "A section of prompts for questions." }),
  record("a section with `title`", {
    kind: kind("tasks"),
    ...shared,
    tasks: list("tasks", task).optional().describe("The tasks, in order."),
  }).meta({ id: "section-tasks", title: "tasks", description: "A section of tasks for after the lesson." }),
] as const;

const section = z
  .discriminatedUnion("kind", sections, {
    error: (fault) => (typeof fault.input === "object" ? kindText : "a section with `title`"),
  })
  .meta({ id: "section", title: "section", description: "A section of a lesson; its `kind` says what it holds." });

/** A file below `lessons/`. */
export const lessonSchema = record("a mapping of lesson keys", {
  title: text.describe("The name of the lesson."),
  subtitle: text.optional().describe("A line under the title; the title of the part where absent."),
  date: date.optional().describe("The day it is taught."),
  hours: hours.optional().describe("Class hours of the lesson."),
  "toc-depth": count(0, 2).optional().describe("Levels in the contents: 0 for none, 1 for sections, 2 (where absent) for topics too."),
  lof: flag.optional().describe("Whether its figures are listed with their pages; as the course says where absent."),
  lot: flag.optional().describe("Whether its tables are listed with their pages; as the course says where absent."),
  "title-page": flag.optional().describe("Whether the title fills a page of its own; `false` where absent."),
  objectives: list("objectives", text).optional().describe("What the students can do after it."),
  sections: list("sections", section).optional().describe("The sections, in order."),
  labels: labels.optional().describe("Words that replace the printed ones in this lesson."),
}).meta({ id: "lesson", title: "lesson", description: "A file below `lessons/`; its name is the lesson's." });
