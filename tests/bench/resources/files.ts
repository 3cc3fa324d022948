import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { withTables } from "../../fonts/damaged-fonts.js";
import { wordFile } from "../../import/word-file.js";
import { course, han, lesson, many, markup, prose } from "./input.js";
import type { Input } from "./input.js";

const build = ["build"] as const;
const { resolve } = createRequire(import.meta.url);
const fontFile = (name: string): Uint8Array => readFileSync(resolve(`@expo-google-fonts/${name}`));
const chinese = (): Uint8Array => fontFile("noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");
const latin = (): Uint8Array => fontFile("source-sans-3/400Regular/SourceSans3_400Regular.ttf");

const fonts: readonly Input[] = [
  { kind: "fonts", what: "40 families of a course, each used", words: build, files: () => markup(many(40, (index) => `<p style="font-family:f${index}">${prose(2000)}</p>`).join(""), "", Object.fromEntries(many(40, (index) => [`fonts/f${index}.ttf`, latin()]))) },
  { kind: "fonts", what: "a Chinese font of a course, 6,000 of its glyphs", words: build, files: () => markup(`<p lang="zh" style="font-family:'Noto Serif SC'">${han(6000)}</p>`, "", { "fonts/x.ttf": chinese() }) },
  { kind: "fonts", what: "a font of 60 MB, most of it a table that nobody reads", words: build, files: () => markup("<p>a</p>", "", { "fonts/x.ttf": withTables({ junk: new Uint8Array(60e6) }) }) },
  { kind: "fonts", what: "six fonts of 60 MB", words: build, files: () => markup("<p>a</p>", "", Object.fromEntries(many(6, (index) => [`fonts/x${index}.ttf`, withTables({ junk: new Uint8Array(60e6) })]))) },
];

const csv: readonly Input[] = [
  { kind: "CSV", what: "9,300 cells in 50 columns", words: build, files: () => course({ "lessons/one.yaml": lesson("tables: [{ id: t, caption: c }]\n"), "tables/t.csv": `${"a,".repeat(49)}a\n`.repeat(186) }) },
  { kind: "CSV", what: "4 MB of quotation marks", words: build, files: () => course({ "lessons/one.yaml": lesson("tables: [{ id: t, caption: c }]\n"), "tables/t.csv": `a,b\n"${'""'.repeat(1_990_000)}",c\n` }) },
  { kind: "CSV", what: "4 MB of separators in one row", words: build, files: () => course({ "lessons/one.yaml": lesson("tables: [{ id: t, caption: c }]\n"), "tables/t.csv": `a,b\n${",".repeat(4_000_000)}\n` }) },
  { kind: "CSV", what: "2 million rows of nothing", words: build, files: () => course({ "lessons/one.yaml": lesson("tables: [{ id: t, caption: c }]\n"), "tables/t.csv": `a,b\n${",\n".repeat(2_000_000)}` }) },
  { kind: "CSV", what: "80 tables of 4 MB that one course shows", words: build, files: () => course({ "lessons/one.yaml": lesson(`tables: [${many(15, (index) => `{ id: t${index}, caption: c }`).join(", ")}]\n`), ...Object.fromEntries(many(15, (index) => [`tables/t${index}.csv`, `a,b\n${"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,b\n".repeat(48_000)}`])) }) },
];

const outline = (lines: string): Input["files"] => () => ({ "o.md": `# Course\n\n## Part\n\n### Lesson 1: A\n\n${lines}` });

const imports: readonly Input[] = [
  { kind: "import", what: "5,900 lines of nested lists", words: ["import", "o.md", "--lang", "en"], files: outline(many(5800, (index) => `${"  ".repeat(index % 14)}- point ${index}\n`).join("")) },
  { kind: "import", what: "190,000 characters of openers of emphasis", words: ["import", "o.md", "--lang", "en"], files: outline("*a **b [c](d `e\n".repeat(5800)) },
  { kind: "import", what: "5,900 headings", words: ["import", "o.md", "--lang", "en"], files: outline(many(2900, (index) => `### Lesson ${index}: A\n\n`).join("")) },
  { kind: "import", what: "a table of 40,000 cells", words: ["import", "o.md", "--lang", "en"], files: outline(`|${"a|".repeat(40)}\n|${"-|".repeat(40)}\n${`|${"b|".repeat(40)}\n`.repeat(1000)}`) },
  { kind: "import", what: "5,800 references that nobody can part", words: ["import", "o.md", "--lang", "en"], files: outline(`### References\n\n${many(2000, (index) => `- Smith, J. and Other, B. (20${index % 100}). "A title, (so) to [say]". *Journal* 3(2): 4–5.\n`).join("")}`) },
  { kind: "import", what: "a bibliography of 3.9 MB", words: ["import", "r.bib", "--course", "c"], files: () => ({ ...course({}), "r.bib": many(30_000, (index) => `@book{k${index},title={A {T}itle of ${index}},author={Name, A. and Other, B.},year=2001}\n`).join("") }) },
  { kind: "import", what: "a bibliography of braces inside each other", words: ["import", "r.bib", "--course", "c"], files: () => ({ ...course({}), "r.bib": `@book{k,title={${"{".repeat(500_000)}${"}".repeat(500_000)}}}` }) },
  { kind: "import", what: "a Word file of 190,000 characters in 5,000 paragraphs", words: ["import", "o.docx", "--lang", "en"], files: () => ({ "o.docx": wordFile(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>${"<w:p><w:r><w:t>some words that make a line</w:t></w:r></w:p>".repeat(5000)}`) }) },
  { kind: "import", what: "a Word file of 60 MB of runs", words: ["import", "o.docx", "--lang", "en"], files: () => ({ "o.docx": wordFile(`<w:p>${"<w:r><w:t>a</w:t></w:r>".repeat(1_200_000)}</w:p>`) }) },
  { kind: "import", what: "a schedule of 3.9 MB", words: ["import", "s.csv", "--course", "c2", "--lang", "en"], files: () => ({ "s.csv": `week,topic\n${many(100_000, (index) => `${index},some topic that is taught\n`).join("")}` }) },
];

function stream(entries: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<<${entries}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from("\nendstream")]);
}

/** A PDF of these objects, numbered from 1. */
function pdf(...objects: readonly (string | Uint8Array)[]): Uint8Array {
  const body = objects.flatMap((object, index) => [Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), ...body, Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n")]);
}

const page = (content: string): Uint8Array => pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>", stream("/Filter/FlateDecode", deflateSync(Buffer.from(content))));
const tree = (kids: string): Uint8Array => pdf("<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R>>", `<</Type/StructTreeRoot/K[${kids}]>>`);

function reading(what: string, bytes: () => Uint8Array): readonly Input[] {
  return (["verify", "text"] as const).map((command) => ({ kind: `PDF, ${command}`, what, words: [command, "a.pdf"], files: () => ({ "a.pdf": bytes() }) }));
}

const pdfs: readonly Input[] = [
  ...reading("100 MB of nothing", () => Buffer.alloc(99e6, "% a\n")),
  ...reading("900,000 small objects", () => Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n${many(900_000, (index) => `${index + 2} 0 obj[1 2 3 4 5 6 7 8]endobj\n`).join("")}trailer<</Root 1 0 R>>\n`)),
  ...reading("a page of 40 MB of operators", () => page("q 1 0 0 1 0 0 cm Q ".repeat(2_000_000))),
  ...reading("a page of 400,000 words", () => page(`BT ${"(word) Tj ".repeat(400_000)}ET`)),
  ...reading("200,000 structure elements", () => tree("<</S/P>>".repeat(200_000))),
  ...reading("structure elements 300 deep, 500 times", () => tree(many(500, () => `${"<</S/Div/K[".repeat(90)}${"]>>".repeat(90)}`).join(""))),
  ...reading("40,000 tables of irregular rows", () => tree("<</S/Table/K[<</S/TR/K[<</S/TD>><</S/TH>>]>><</S/TR/K[<</S/TD>>]>>]>>".repeat(40_000))),
];

/** What strains the readers of fonts, tables of values, outlines and PDFs. */
export const fileInputs: readonly Input[] = [...fonts, ...csv, ...imports, ...pdfs];
