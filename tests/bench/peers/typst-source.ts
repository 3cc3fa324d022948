import type { LessonWords, TopicWords } from "./lesson-words.js";

// The design of the handout in Typst's words: A4, the same faces and sizes, title, contents, numbered headings, labels, framed
// slots and ruled tables, running head and page numbers. Tags are on, as they are by default.
const preamble = (title: string): string => `#set document(title: ${quoted(title)})
#set page(paper: "a4", margin: 2.5cm, numbering: "1 / 1", header: text(8pt)[${escaped(title)}])
#set text(font: ("Source Serif 4", "Noto Serif SC"), size: 10.5pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 0.8em)
#set heading(numbering: "1.1")
#show heading: set text(font: ("Source Sans 3", "Noto Sans SC"), weight: "bold")
#set figure(placement: none)
`;

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@[\]~=+/-]/g, "\\$&");
}

function table({ caption, columns, rows }: TopicWords["tables"][number]): string {
  const heads = columns.map((column) => `[*${escaped(column)}*]`).join(", ");
  const cells = Array.from({ length: columns.length * rows }, () => "[#h(0pt)]").join(", ");
  return `#figure(table(columns: ${columns.length}, table.header(${heads}), ${cells}), caption: [${escaped(caption)}])\n`;
}

function topicSource(topic: TopicWords): string {
  return [
    `== ${escaped(topic.title)}\n`,
    `*摘要*　${escaped(topic.summary)}\n`,
    topic.points.map((point) => `- ${escaped(point)}`).join("\n") + "\n",
    ...topic.figures.map(({ caption }) => `#figure(rect(width: 100%, height: 5cm)[${escaped(caption)}], caption: [${escaped(caption)}], alt: ${quoted(caption)})\n`),
    ...topic.tables.map(table),
    topic.references.length === 0 ? "" : `*参考文献*　${escaped(topic.references.join("；"))}\n`,
  ].join("\n");
}

function body(lesson: LessonWords): string {
  return lesson.sections.map((section) => `= ${escaped(section.title)}\n\n${section.topics.map(topicSource).join("\n")}`).join("\n");
}

/** Typst's source of one handout. */
export function typstHandout(lesson: LessonWords): string {
  return `${preamble(lesson.title)}#align(center, text(20pt, font: ("Source Sans 3", "Noto Sans SC"), weight: "bold")[${escaped(lesson.title)}])\n#outline()\n${body(lesson)}`;
}

/** Typst's source of one book of all lessons, with one table of contents. */
export function typstBook(title: string, lessons: readonly LessonWords[]): string {
  const parts = lessons.map((lesson) => `#pagebreak()\n#align(center, text(20pt)[${escaped(lesson.title)}])\n${body(lesson)}`);
  return `${preamble(title)}#align(center, text(24pt)[${escaped(title)}])\n#outline()\n${parts.join("\n")}`;
}
