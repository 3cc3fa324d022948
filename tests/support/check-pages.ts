import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readText } from "../../src/conformance/index.js";
import { slotLedger } from "../../src/build/index.js";
import type { LedgerRow } from "../../src/build/index.js";
import { leavingMargins, leavingPage, overlapsOf } from "./overlaps.js";
import type { Margins } from "./overlaps.js";
import { isStranded, pageEnds } from "./page-ends.js";
import { pageInks } from "./page-ink.js";
import { linksOf, nodesOf, nodeText, pagesOf, readPdf } from "./pdf-structure.js";
import type { ReadNode } from "./pdf-structure.js";
import { printedPages, runTool } from "./printed-words.js";
import type { PrintedPage, PrintedWord } from "./printed-words.js";
import { slotsInPdf } from "./slots-in-pdf.js";

// Independent of the line breaker: written down from GB/T 15834 and CLREQ, not from its tables.
const neverFirst = new Set("，。、；：！？）】》」』〉〕｝”’…·～％‰℃),;]}");
const neverLast = new Set("（【《「『〈〔｛“‘([{");

const repository = path.join(import.meta.dirname, "..", "..");
const output = path.join(repository, "output");
const pdfs = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pdf")).sort();

const ledger = (await slotLedger({ from: repository, targets: [], output: null, environment: {}, report: () => undefined })).slots;

function lineTexts(pages: readonly PrintedPage[]): string[] {
  return pages.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join(" "))).filter(Boolean);
}

const closing = new Set("，。、；：！？）】》」』〉〕｝”’");

/**
 * The ink of a word's box: ascenders and descenders of neighbouring lines may meet, their bodies may not; and an outer
 * bracket or a point may give the blank half of its square to its neighbour.
 */
function body({ text, left, top, right, bottom }: PrintedWord): Omit<PrintedWord, "text"> {
  const height = bottom - top;
  const trim = Math.min(0.5, (right - left) / 4);
  const blank = (right - left) / text.length / 2;
  return {
    left: left + (neverLast.has(text.at(0) ?? "") ? blank : trim),
    right: right - (closing.has(text.at(-1) ?? "") ? blank : trim),
    top: top + height * 0.35,
    bottom: bottom - height * 0.35,
  };
}

function overlaps({ lines }: PrintedPage): string[] {
  const words = lines.flat().map((word) => ({ ...word, ...body(word) }));
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} × ${other.text}`),
  );
}

function outside({ width, height, lines }: PrintedPage): string[] {
  return lines
    .flat()
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => text);
}

const points = { pt: 1, mm: 72 / 25.4 } as const;

/** The length that a token of a rule of page.css has, in points. */
function lengthOf(rule: string, token: string): number {
  const [, value, unit] = new RegExp(`--${token}: ([\\d.]+)(pt|mm);`).exec(rule) ?? [];
  return Number(value) * points[unit === "mm" ? "mm" : "pt"];
}

/** The margins that the templates' sheets ask for; code may reach into the right one. */
function marginsOf(name: string): Margins {
  const [folder = "", file = ""] = name.split("/");
  const course = readFileSync(path.join(repository, "content", folder, "course.yaml"), "utf8");
  const isExam = existsSync(path.join(repository, "content", folder, "exams", `${file.replace(/(?:-[a-z])?\.pdf$/, "")}.yaml`));
  const isSheet = !isExam && !/-(?:handout|syllabus)\.pdf$|(?:^|\/)glossary\.pdf$/.test(name);
  if (isSheet) return { top: 34, right: 34, bottom: 40, left: 34 };
  if (isExam) return { top: 56.7, right: 56.7, bottom: 56.7, left: 85.04 };
  // Between the text and the edge of the page stands the column of notes, whose outer edge is then what ink stays within.
  const hasColumn = name.endsWith("-handout.pdf") && course.includes("\nnote-column: true");
  const sheet = readFileSync(path.join(repository, "templates", "shared", "page.css"), "utf8");
  const [latin = "", han = ""] = [...sheet.matchAll(/^:root[^{]*\{[^}]*--page-[^}]*\}/gm)].map(([rule]) => rule);
  const rule = course.includes("\nlang: zh") ? han : latin;
  const [top, bottom] = [lengthOf(rule, "page-top"), lengthOf(rule, "page-bottom")];
  if (hasColumn) return { top, bottom, left: 70.3, right: 220.48 - 23.2 - 140 };
  return { top, bottom, left: lengthOf(rule, "page-left"), right: lengthOf(rule, "page-right") - lengthOf(rule, "code-overhang") };
}

test("there are PDFs to look at", () => {
  expect(pdfs.length).toBeGreaterThan(0);
});

test.each(pdfs)("%s: no line starts or ends with a prohibited mark", (name) => {
  const lines = lineTexts(printedPages(path.join(output, name)));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => neverFirst.has(line.at(0) ?? ""))).toEqual([]);
  expect(lines.filter((line) => neverLast.has(line.at(-1) ?? ""))).toEqual([]);
});

test.each(pdfs)("%s: nothing leaves its page and no words overlap", (name) => {
  const pages = printedPages(path.join(output, name));
  expect(pages.flatMap(outside)).toEqual([]);
  expect(pages.flatMap(overlaps)).toEqual([]);
});

test.each(pdfs)("%s: images, frames, rules, backgrounds and links stay inside the margins and off what is not theirs", async (name) => {
  const pages = await pageInks(path.join(output, name));
  expect(pages.flatMap(leavingPage)).toEqual([]);
  expect(pages.flatMap((page) => leavingMargins(page, marginsOf(name)))).toEqual([]);
  expect(pages.flatMap(overlapsOf)).toEqual([]);
});

test("the samples show every kind of mark whose place is checked", async () => {
  const pages = (await Promise.all(pdfs.map((name) => pageInks(path.join(output, name))))).flat();
  const kinds = pages.flatMap(({ marks }) => marks.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(["text", "rule", "area", "image", "link"]));
});

test.each(pdfs)("%s: no page ends in a heading or a label", async (name) => {
  const ends = await pageEnds(path.join(output, name));
  expect(ends).not.toContain(null);
  expect(ends.filter(isStranded)).toEqual([]);
});

test("footnotes and contents are shown in both languages", async () => {
  const shown = await Promise.all(pdfs.map(async (name) => {
    const { structure, lang } = await readPdf(readFileSync(path.join(output, name)));
    return { lang, notes: nodesOf(structure, "Note").length, entries: nodesOf(structure, "TOCI").length };
  }));
  for (const language of ["zh", "en"]) {
    const own = shown.filter(({ lang }) => lang?.startsWith(language));
    expect(own.some(({ notes }) => notes > 0)).toBe(true);
    expect(own.some(({ entries }) => entries > 0)).toBe(true);
  }
});

/** The part of an entry of the contents that is its own, without the entries under it. */
function ownPart(entry: ReadNode): ReadNode {
  return { ...entry, kids: entry.kids.filter((kid) => !("role" in kid) || kid.role !== "TOC") };
}

test.each(pdfs)("%s: every number in the contents is the page of the heading or caption that its link reaches", async (name) => {
  const { structure } = await readPdf(readFileSync(path.join(output, name)));
  const headings = ["H2", "H3"].flatMap((role) => nodesOf(structure, role));
  // A figure to come has its caption in a paragraph; where it is there, a credit follows the caption.
  const captions = ["Caption", "P"].flatMap((role) => nodesOf(structure, role));
  for (const entry of nodesOf(structure, "TOCI").map(ownPart)) {
    const [, title, number] = /^(.*[^\s\d])\s*(\d+)$/s.exec(nodeText(entry).trim()) ?? [];
    const bare = title?.replace(/\s/g, "");
    // An entry of two lines has a link on each.
    expect([...new Set(linksOf(entry).map(({ destination }) => destination?.page))], title).toEqual([Number(number) - 1]);
    const named = [
      ...headings.filter((heading) => nodeText(heading).replace(/\s/g, "") === bare),
      ...captions.filter((caption) => /^[图表FT]/.test(bare ?? "") && nodeText(caption).replace(/\s/g, "").startsWith(bare ?? "")),
    ];
    expect(named.map((heading) => pagesOf(heading)), title).toContainEqual([Number(number) - 1]);
  }
});

/** A node and all below it, in reading order. */
function nodesBelow(node: ReadNode): ReadNode[] {
  return [node, ...node.kids.flatMap((kid) => ("role" in kid ? nodesBelow(kid) : []))];
}

test.each(pdfs)("%s: a footnote begins on the page of its mark, and each leads to the other", async (name) => {
  const { structure } = await readPdf(readFileSync(path.join(output, name)));
  const notes = nodesOf(structure, "Note").filter((note) => linksOf(note).length > 0);
  const marks = nodesBelow(structure)
    .filter(({ role }) => ["P", "LBody", "TD"].includes(role))
    .flatMap((parent) => parent.kids.filter((kid) => "role" in kid && kid.role === "Reference" && linksOf(kid).length > 0)) as ReadNode[];
  expect(marks).toHaveLength(notes.length);
  for (const [index, note] of notes.entries()) {
    const mark = marks[index];
    const page = pagesOf(note)[0];
    expect(mark === undefined ? [] : pagesOf(mark)).toEqual([page]);
    expect(mark === undefined ? [] : linksOf(mark).map(({ destination }) => destination?.page)).toEqual([page]);
    expect(linksOf(note)[0]?.destination?.page).toBe(page);
  }
});

test.each(pdfs)("%s: every font is embedded and subset", (name) => {
  const [, , ...rows] = runTool("pdffonts", path.join(output, name)).trimEnd().split("\n");
  expect(rows.length).toBeGreaterThan(0);
  // Columns from the right: object number and generation, then uni, sub, emb.
  const facts = rows.map((row) => row.trimEnd().split(/\s+/).slice(-5, -2));
  expect(facts.filter(([embedded, subset, unicode]) => [embedded, subset, unicode].some((fact) => fact !== "yes"))).toEqual([]);
});

test.each(pdfs)("%s: a reader gets the golden text", async (name) => {
  const folder = name.replace(/-handout\.pdf$/, "").split(path.sep).join("/");
  const text = readText(readFileSync(path.join(output, name)));
  await expect(text).toMatchFileSnapshot(path.join(repository, "tests", "golden", folder, "text.txt"));
});

interface LessonFile {
  readonly sections?: readonly { readonly topics?: readonly { readonly figures?: readonly { readonly id: string; readonly alt?: string }[] }[] }[];
}

/** Whether a figure is for decoration, by its file. */
function isDecoration({ kind, id, path: file, state }: LedgerRow): boolean {
  if (kind !== "figure" || state === "open") return false;
  const { sections = [] } = parse(readFileSync(path.join(repository, file), "utf8")) as LessonFile;
  return sections.some(({ topics = [] }) => topics.some(({ figures = [] }) => figures.some((figure) => figure.id === id && figure.alt === "")));
}

/** Whether a slot is for another edition, by its line: the samples say it on each. */
function isWithheld({ path: file, line }: LedgerRow): boolean {
  return readFileSync(path.join(repository, file), "utf8").split("\n")[line - 1]?.includes("for: instructor") === true;
}

test.each(pdfs)("%s: the slots of the tag tree are those of the ledger", async (name) => {
  const [course = "", file = ""] = name.split(path.sep);
  const document = file === `${course}-syllabus.pdf` ? "course" : file.replace(/(?:-handout)?\.pdf$/, "");
  const rows = ledger.filter((row) => row.course === course && row.document === document && !isWithheld(row));
  const count = (kind: LedgerRow["kind"], isOpen: boolean): number =>
    rows.filter((row) => row.kind === kind && (row.state === "open" || row.state === "overdue") === isOpen).length;
  const decorations = rows.filter(isDecoration).length;
  const { figure, table, text } = slotsInPdf((await readPdf(readFileSync(path.join(output, name)))).structure);
  expect({ figure, table, text: text.open }).toEqual({
    figure: { open: count("figure", true) + decorations, filled: count("figure", false) - decorations },
    table: { open: count("table", true), filled: count("table", false) },
    text: count("text", true),
  });
});

test.each(pdfs)("%s: the document is tagged and its structure is the golden one", async (name) => {
  const pdf = path.join(output, name);
  expect(runTool("pdfinfo", pdf)).toMatch(/^Tagged: +yes$/m);
  const structure = runTool("pdfinfo", "-struct-text", pdf);
  const folder = name.replace(/-handout\.pdf$/, "").split(path.sep).join("/");
  await expect(structure).toMatchFileSnapshot(path.join(repository, "tests", "golden", folder, "structure.txt"));
});
