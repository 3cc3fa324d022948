import type { ConditionRow } from "../../../src/conformance/condition-row.js";
import { conditions } from "../../../src/conformance/conditions.js";
import { untested } from "../../conformance/untested.js";

/** The checkpoints of the Matterhorn Protocol by number. */
const checkpoints: Readonly<Record<string, string>> = {
  "01": "Content and artifacts", "02": "Role map", "03": "Flicker", "04": "Colour and contrast", "05": "Sound", "06": "Metadata",
  "07": "Title in the window", "08": "Recognised text", "09": "Types and nesting", "10": "Unicode", "11": "Languages",
  "12": "Stretched characters", "13": "Figures", "14": "Headings", "15": "Tables", "16": "Lists", "17": "Formulas",
  "18": "Running heads", "19": "Notes and references", "20": "Optional content", "21": "Embedded files", "22": "Article threads",
  "23": "Digital signatures", "24": "Forms on paper", "25": "XFA forms", "26": "Encryption", "27": "Navigation", "28": "Annotations", "29": "Scripts", "30": "Forms drawn twice", "31": "Fonts",
};

const statement = `# Accessibility

Generated from the table of conditions in \`src/conformance/\`.

## What Lectern promises

Every PDF is written to conform to **PDF/UA-1** (ISO 14289-1) and **PDF/A-2a** (ISO 19005-2) in one file, PDF 1.7, where the
course does not choose otherwise with \`pdf-standard\`: \`ua-1,a-2a\` (where absent), \`ua-1\`, \`a-2a\`, or \`none\`; the option
\`--pdf-standard\` stands over it. A file of any of the four is tagged; they differ in what it claims and is held to.

- **Before anything is set**, mistakes that keep readers out are errors at their place: skipped heading levels, tables
  without headers, figures without alternative text, links that say nothing, colours that are hard to read
  (\`accessibility/*\` and \`content/alt-*\` in [diagnostics.md](diagnostics.md)). With \`none\` those of \`accessibility/\` are warnings.
- **Before a file is written**, its objects are judged by the conditions below that they show; with \`--verify\` it is read
  back by a reader that knows nothing of how it was made, and judged by all that a machine can judge. A file that
  breaks one is not written.
- **In continuous integration**, veraPDF validates every sample on A4 and on Letter, and a document of every element and
  every property, against PDF/UA-1 and PDF/A-2a (\`npm run conformance\`). Its version and hash are in \`.ci/verapdf.json\`.

\`lectern verify file.pdf\` judges any PDF, and \`lectern text file.pdf\` prints what a screen reader gets of it. Neither says
that a file is accessible: passing the part that a machine can check is not conforming to WCAG, and half of the
conditions need a person.

## What a person still has to do

- Read \`lectern text\` of a document once, or hear it: is everything there, in an order that makes sense?
- Read every alternative text without its figure: does it say what the figure is there for? Is a formula read as one would say it?
- See to it that languages are marked: the course has one, entries of \`references.yaml\` have theirs (\`language\`), and words in
  another stand in \`[words]{lang=en}\`. Nothing is guessed.
- Look at whatever colour or position alone tells: a diagram, a table whose cells are coloured.
- Check that the title tells which document it is, and that tables are tables and not a way to place things.`;

const cost = `## What tags cost

Against the same pages without tags (\`npm run bench:tagging\`; medians of 31 pairs): a handout, judged, takes 6–16 % more
time. A Chinese handout grows by 3–5 %, an English one of three or four pages, whose fonts are small, by 2–10 %. A hundred
Chinese lessons grow from 21.8 to 22.8 MB, by 5 %. Of their bytes four fifths are font programs, 9 % page contents, 4 % other parts of fonts, 3 % structure elements
and their index, 1 % the colour profile and 1 % metadata: small objects are packed into object streams (PDF 1.5).`;

const reading = `## The conditions of the Matterhorn Protocol

By the numbers of version 1.1 of the protocol, in words of our own. *Checked* conditions have in the tests a file that
breaks nothing else, and the checker must name exactly that condition; for what is *never written* the checker sees to it
that the file holds no such thing, and fails a file that does.`;

function judgeOf({ judge }: ConditionRow): string {
  switch (judge.by) {
    case "machine":
      return "checked";
    case "absence":
      return `never written: ${judge.of}`;
    case "person":
      return judge.where === null ? "a person" : `a person, where there are ${judge.where}`;
  }
}

function sectionOf([number, title]: readonly [string, string]): string {
  const judged = conditions.map((row) => ({ ...row, by: judgeOf(row) }));
  const all = [...judged, ...untested.map((row) => ({ ...row, by: "no test in the protocol" }))];
  const rows = all.filter(({ id }) => id.startsWith(`${number}-`)).map(({ id, failure, by }) => `| ${id} | ${failure} | ${by} |`);
  return [`### ${number} ${title}\n`, "| condition | it is broken where | judged by |", "|---|---|---|", ...rows].join("\n");
}

/** `docs/accessibility.md`: what is promised, what a person still has to do, and who judges each condition. */
export function accessibilityReference(): string {
  const count = (by: ConditionRow["judge"]["by"]): number => conditions.filter(({ judge }) => judge.by === by).length;
  const total =
    `Of ${conditions.length + untested.length} conditions ${count("machine")} are checked, ${count("absence")} concern what is never written, ` +
    `and ${count("person")} need a person; for ${untested.length} the protocol has no test.`;
  // Numbers sort as they are written; as keys of an object those without a leading zero would come first.
  const sections = Object.entries(checkpoints).sort(([one], [other]) => (one < other ? -1 : 1)).map(sectionOf);
  return `${[statement, cost, `${reading}\n\n${total}`, ...sections].join("\n\n")}\n`;
}
