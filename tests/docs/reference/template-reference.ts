import { handoutFields } from "./template-fields/handout-fields.js";
import { examFields } from "./template-fields/exam-fields.js";
import type { ContextFieldRow } from "./template-fields/field-row.js";
import { bookFields, bookLessonFields } from "./template-fields/book-fields.js";
import { helperRow, helpers, isHelperName } from "../../../src/merge/helpers.js";
import { limits } from "../../../src/merge/limits.js";
import { planFields } from "./template-fields/plan-fields.js";
import { sheetFields } from "./template-fields/sheet-fields.js";
import { syllabusFields } from "./template-fields/syllabus-fields.js";

function helperTable(): string[] {
  const rows = Object.keys(helpers)
    .filter(isHelperName)
    .map((name) => {
      const { parameters, description } = helperRow(name);
      return `| \`(${[name, ...parameters].join(" ")})\` | ${description} |`;
    });
  return ["| call | gives |", "|---|---|", ...rows];
}

function fieldTable(fields: readonly ContextFieldRow[]): string[] {
  const rows = fields.map(({ path, kind, description }) => `| \`${path}\` | ${kind} | ${description} |`);
  return ["| path | kind | is |", "|---|---|---|", ...rows];
}

/** What the layouts of each kind of document can print. */
function contextSections(): string[] {
  return [
    "## What a handout can print", "",
    "Kinds that end in `?` may be null. A date has `iso` and `text`. Rich text prints as phrasing, blocks print as blocks.",
    "",
    ...fieldTable(handoutFields),
    "",
    "A reference has `key`, `id`, `lang`, `entry` and `short`, the words of a citation, wherever it is listed.",
    "",
    "## What a syllabus can print",
    "",
    "All that a handout can print of `course`, and this.",
    "",
    ...fieldTable(syllabusFields),
    "",
    "## What a reference sheet can print",
    "",
    "All that a handout can print of `course`, and this.",
    "",
    ...fieldTable(sheetFields),
    "",
    "## What a lesson plan can print",
    "",
    ...fieldTable(planFields),
    "",
    "## What an examination can print",
    "",
    "All that a handout can print of `course`, and this.",
    "",
    ...fieldTable(examFields),
    "",
    "## What a glossary can print",
    "",
    "All that a handout can print of `course`, its `labels`, and `terms[]` with the numbers of the lessons that use each: `terms[].lessons`.",
    "",
    "## What a sheet of changes can print",
    "",
    "All that a handout can print of `course`, its `labels`, and what has changed: `changes.title`, `changes.since`, `changes.version`, `changes.before`, `changes.now`, `changes.release`,",
    "`changes.nothing`, and `sections[]` with a `title` and `rows[]`: `name`, `mark` (null where it is changed), `before` and `after` (null where there is nothing).",
    "",
    "## What a book can print",
    "",
    "All that a handout can print of `course`, and this. It has the partials and sheets of handouts as well.",
    "",
    ...fieldTable(bookFields),
    "",
    "Its partial `lesson` has what a handout has of a lesson, but for contents, lists and what is at the end, and this.",
    "",
    ...fieldTable(bookLessonFields),
  ];
}

/** How looks are made and chosen. */
const looks: readonly string[] = [
  "## Looks",
  "",
  "`look` in `course.yaml` says how all documents of a course look; in a lesson or a sheet, how its own does; `--look` on the command",
  "line, how everything does that is built. `lectern init --look large-print` begins with one. Each is a folder of `templates/looks/`",
  "that holds what differs, in the folders of `templates/`:",
  "",
  "| file | does |",
  "|---|---|",
  "| `looks/<name>/shared/*.css` | comes after the sheets of every kind of document |",
  "| `looks/<name>/<kind>/*.css` | comes after these |",
  "| `looks/<name>/<kind>/layout.hbs`, `layout.zh.hbs` | stands in for the layout of the kind |",
  "| `looks/<name>/<kind>/partials/*.hbs`, `looks/<name>/shared/partials/*.hbs` | stand in for the partials of their names |",
  "",
  "A course replaces a file of a look, adds one to it, or makes a look of its own, by files of such paths below its `templates/`:",
  "`templates/looks/house/shared/house.css` is all that a look `house` needs. What the course replaces without naming a look holds in",
  "all of them, `course.css` comes last, and `theme` sets the same tokens in each. Charts are drawn in the `--chart-…` and `--accent`",
  "tokens that a look, or a kind of document, sets in a `:root` rule, where `theme` and `course.css` do not set them.",
  "",
  "What is too wide for half a page has the class `broad`: code with a line of over 46 columns, its listing, and tables of over four",
  "columns. `compact` sets it across both columns, but for tables whose cells stand on one line each in one (`slim`); `large-print` prints such tables by partials of its own, as lists of the same cells.",
  "",
  "The tags of a document and their words are the same in every look, but for this; `npm run check:pages` compares all samples:",
  "",
  "| look | has otherwise |",
  "|---|---|",
  "| all | contents, where the document has as many pages as `contents-from` says, which depend on the look; room to write has no tags |",
  "| `classic`, `notes` | nothing |",
  "| `compact` | no contents |",
  "| `large-print` | the labels of all fields; tables of over four columns are lists, but for those to come, hours of lessons and labs, and cells of sheets; their items say the head of a column where it is not plain from the words |",
  "",
];

/** The text of docs/templates.md, made from the tables of this room. */
export function templateReference(): string {
  return `${[
    "# Templates",
    "",
    "A layout and its partials are Handlebars templates that print markup. Lectern reads them itself: a template is",
    "data, never code, and it is strict. A path must exist wherever it stands, in arguments, in `name=value` and in the",
    "context of a partial too; only the argument of `{{#if}}` and `{{#unless}}` may be missing. Null, lists and objects",
    "cannot be printed. Every mistake is placed in the template.",
    "",
    "This page is generated from the tables in `src/merge/`.",
    "",
    "## Language",
    "",
    "| form | does |",
    "|---|---|",
    "| `{{path}}` | prints a value: text escaped, rich text and blocks as the markup that they are |",
    "| `{{#if x}}…{{else if y}}…{{else}}…{{/if}}`, `{{#unless x}}` | chooses; false are null, `false`, 0, empty text and empty lists |",
    "| `{{#each list as \\|item index\\|}}…{{else}}…{{/each}}` | prints once for each item; `@index`, `@key`, `@first`, `@last` |",
    "| `{{#with x as \\|name\\|}}…{{/with}}` | makes a value the context |",
    "| `this`, `../x`, `@root.x`, `list.[0]`, `list.length` | the context, the one around it, the outermost, an item, the number of items |",
    "| `{{> name context key=value}}` | prints a partial, which sees its context only and `@root` |",
    "| `{{#> name}}…{{/name}}`, `{{> @partial-block}}` | hands a block to a partial |",
    "| `{{#*inline \"name\"}}…{{/inline}}` | defines a partial within the block around it |",
    "| `{{!-- … --}}`, `{{~ … ~}}` | comments; takes the white space beside a tag away |",
    "",
    "Left out, each with an error that says what to write instead: `{{{…}}}` and `{{&…}}`, raw blocks, other",
    "decorators, computed names of partials, and blocks named after data.",
    "",
    "## Helpers",
    "",
    ...helperTable(),
    "",
    ...looks,
    ...contextSections(),
    "",
    "## Limits",
    "",
    `A template may hold ${limits.sourceLength} characters and nest ${limits.templateDepth} levels deep; a document may print`,
    `${limits.partialCalls} partials, ${limits.steps} statements, ${limits.printDepth} levels of blocks and partials, and`,
    `${limits.outputLength} characters.`,
  ].join("\n")}\n`;
}
