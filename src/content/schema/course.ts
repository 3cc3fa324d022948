import { z } from "zod";
import { labelNames, pdfStandards } from "../../model/index.js";
import { courseHours, materials, meeting, outcome, policy, scheduleEntry, term } from "./course-parts.js";
import { assessment, grade } from "./grading.js";
import { body, flag, hours, languageTag, list, oneOf, plainText, record, text } from "./values.js";

const email = z.email("an address such as `lin@example.org`").meta({ title: "e-mail address" });

const instructor = z
  .union(
    [
      text,
      record("a name, or a mapping with `name`", {
        name: text.describe("The name."),
        email: email.optional().describe("The address."),
        affiliation: text.optional().describe("School or institution."),
        office: text.optional().describe("Where to find the teacher."),
        "office-hours": text.optional().describe("When to find the teacher."),
      }),
    ],
    "a name, or a mapping with `name`",
  )
  .meta({ id: "instructor", title: "name or mapping", description: "A teacher: a name, or a mapping." });

const part = record("a part with `title` and `lessons`", {
  title: text.describe("The name of the part; the subtitle of its lessons."),
  hours: hours.optional().describe("The class hours of all its lessons together; they may not take more."),
  lessons: list("lesson names", plainText).optional().describe("Names of lesson files without `.yaml`, in teaching order."),
}).meta({ id: "part", title: "part", description: "A part of the course." });

/** `labels`: words that replace the printed ones. */
export const labels = record("a mapping of labels", Object.fromEntries(labelNames.map((name) => [name, text.optional()])))
  .meta({ id: "labels", title: "labels", description: "Words that replace the printed ones of the course's language." });

const credits = z
  .number("a number of credits")
  .positive("a number of credits above 0")
  .max(1_000, "a number of credits up to 1,000")
  .meta({ title: "number of credits" });

const theme = z
  .record(z.string().regex(/^[a-z][a-z0-9-]*$/, "a token name of letters a–z, digits and hyphens"), plainText.optional(), "a mapping of theme tokens")
  .meta({ title: "mapping of theme tokens" });

/** `course.yaml`. */
export const courseSchema = record("a mapping of course keys", {
  title: text.describe("The name of the course."),
  subtitle: text.optional().describe("A second line under the title."),
  code: plainText.optional().describe("The number of the course in the catalogue."),
  lang: languageTag.describe("The language of the course; it chooses labels, fonts and line breaking."),
  term: term.optional().describe("When the course is taught."),
  category: text.optional().describe("What it is in the curriculum: compulsory, elective."),
  credits: credits.optional().describe("Credits."),
  hours: courseHours.optional().describe("Class hours of the whole course, as one number or by kind."),
  department: text.optional().describe("The department that offers it."),
  prerequisites: text.optional().describe("What students must know or have passed before."),
  audience: text.optional().describe("Whom it is for."),
  instructors: list("instructors", instructor).optional().describe("Who teaches it."),
  description: body.optional().describe("What the course is about."),
  meetings: list("meetings", meeting).optional().describe("When and where the class meets."),
  contact: body.optional().describe("Where to ask, beside the teachers' own addresses."),
  outcomes: list("outcomes", outcome).optional().describe("What students can do after it, in the order of their numbers."),
  materials: materials.optional().describe("What to read, by the ids of `references.yaml`."),
  assessments: list("assessments", assessment).optional().describe("What counts towards the grade; the weights add up to 100."),
  "grading-scale": list("grades", grade).optional().describe("The grades, the best first."),
  policies: list("policies", policy).optional().describe("The rules of the course."),
  schedule: list("schedule entries", scheduleEntry).optional().describe("Week by week, or meeting by meeting."),
  licence: text.optional().describe("Under which terms others may use the documents."),
  edition: text.optional().describe("Which edition of the course this is."),
  parts: list("parts", part).optional().describe("The parts, in teaching order; a lesson of no part is not built."),
  lof: flag.optional().describe("Whether each handout lists its figures with their pages; `false` where absent."),
  lot: flag.optional().describe("Whether each handout lists its tables with their pages; `false` where absent."),
  labels: labels.optional().describe("Words that replace the printed ones: `figure: 插图`."),
  theme: theme.optional().describe("Tokens of the template: `accent: \"#0a5\"` sets `--accent`."),
  "page-size": plainText.optional().describe("Name of a page size, `a4` or `letter`; the template's own where absent."),
  "pdf-standard": oneOf(pdfStandards, "PDF standard").optional().describe("What the PDFs conform to, and are held to before they are written; both where absent. With `none` mistakes of accessibility are warnings."),
}).meta({ id: "course", title: "course", description: "The file `course.yaml`." });
