import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { readText, verifyPdf, UnreadablePdf } from "../../src/conformance/index.js";
import { fillCourse, readCourse } from "../../src/content/index.js";
import type { Source, TracedText } from "../../src/diagnostics/index.js";
import { judgeFont } from "../../src/fonts/index.js";
import { readImage } from "../../src/images/index.js";
import { importOutline } from "../../src/import/index.js";
import { parseMarkup } from "../../src/markup/index.js";
import { readLayout } from "../../src/merge/index.js";
import { parseRichBlocks } from "../../src/rich-text/index.js";
import { formatEntry, styleOf } from "../../src/references/index.js";
import { referenceStyles } from "../../src/model/index.js";
import { parseStylesheet } from "../../src/style/index.js";
import { openWorkbook } from "../../src/workbooks/index.js";
import { zipOf } from "../workbooks/zip-of.js";
import { packageTargets } from "./package-targets.js";

/** Something of Lectern's that reads what anybody may have written. */
export interface Target {
  readonly name: string;
  /** Inputs to begin with. */
  readonly seeds: () => readonly Uint8Array[];
  /** Words that inputs of the kind are made of. */
  readonly words: readonly string[];
  /** Whether an input takes a tenth of a second. */
  readonly isSlow?: true;
  /** Reads an input. Mistakes in it are values; whatever is thrown is a finding. */
  readonly read: (bytes: Uint8Array) => void | Promise<void>;
}

const { resolve } = createRequire(import.meta.url);

function sourceOf(path: string, bytes: Uint8Array): Source {
  return { path, text: new TextDecoder().decode(bytes) };
}

function tracedOf(bytes: Uint8Array): TracedText {
  const source = sourceOf("input", bytes);
  return { text: source.text, segments: [{ start: 0, span: { source, start: 0, end: source.text.length }, linear: true }] };
}

function texts(...written: readonly string[]): () => readonly Uint8Array[] {
  return () => written.map((text) => new TextEncoder().encode(text));
}

function png(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
  const rows = deflateSync(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 4, 1, 2, 3, 4, 5, 6, 7, 8]));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

/** A file of the pictures that the reader of images is tested with. */
function picture(name: string): Uint8Array {
  return readFileSync(path.resolve("tests/images/rasters", name));
}

function pdf(): Uint8Array {
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/StructParents 0>>";
  const content = "/P <</MCID 0>> BDC BT /F 9 Tf (a\\051) Tj [<00> 3 (b)] TJ ET EMC /Artifact BMC 0 0 1 1 re f EMC";
  const objects = ["<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>/Lang(en)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page,
    `<</Length ${content.length}>>stream\n${content}\nendstream`, "<</Type/Font/Subtype/Type0/BaseFont/X/ToUnicode 7 0 R/DescendantFonts[<</W[0[500]1 9 600]/DW 9>>]>>",
    "<</Type/StructTreeRoot/K<</S/Table/K[<</S/TR/K[<</S/TH/A<</O/Table/ColSpan 2/Scope/Column>>/Pg 3 0 R/K 0>>]>>]>>/RoleMap<</X/P>>>>",
    "<</Length 44>>stream\n1 beginbfrange <00> <09> <0041> endbfrange    \nendstream"];
  return Buffer.from(`%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("")}trailer<</Root 1 0 R>>\n%%EOF\n`, "latin1");
}

function quietly(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
  }
}

function lesson(bytes: Uint8Array): void {
  readCourse({ id: "c", course: courseFile, lessons: [sourceOf("lessons/one.yaml", bytes)], references: null });
}

const courseFile: Source = { path: "course.yaml", text: "title: C\nlang: en\nparts:\n  - title: P\n    lessons: [one]\n" };
const withTable: Source = { path: "lessons/one.yaml", text: "title: One\nhours: 1\nsections:\n  - title: S\n    topics:\n      - title: T\n        tables:\n          - {id: t, caption: c}\n" };

/** Reads a file of data as the filling of a table. */
const table = (path: string) => (bytes: Uint8Array): void => {
  const { value } = readCourse({ id: "c", course: courseFile, lessons: [withTable], references: null });
  if (value === null) throw new Error("the course of the target is whole");
  const { value: filled } = fillCourse(value, [{ path, source: sourceOf(path, bytes), isInside: true }], true);
  if (filled === null) throw new Error("a course is filled whatever its files hold");
};

const image = (path: string) => (bytes: Uint8Array): void => { readImage(path, bytes); };

/** A PNG file with the checksums that its parts should have: changes of it would else be refused before they are read. */
function withChecksums(bytes: Uint8Array): Uint8Array {
  const made = Buffer.from(bytes);
  for (let at = 8; at + 12 <= made.length;) {
    const end = at + 8 + made.readUInt32BE(at);
    if (end + 4 > made.length) break;
    made.writeUInt32BE(crc32(made.subarray(at + 4, end)), end);
    at = end + 4;
  }
  return made;
}

/** The names of the parts of a workbook that an input holds one after the other, if it is no ZIP file itself. */
const partNames = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"];

/** Parts the parts of a workbook that are still to be packed. */
const between = "\x1e";

const workbookParts = [
  '<workbook xmlns:r="r"><workbookPr date1904="0"/><sheets><sheet name="A &amp; b" sheetId="1" r:id="rId1"/></sheets></workbook>',
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$€-407] #,##0.00;(0.0%)"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  "<sst><si><t>One</t></si><si><r><t>Tw</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>",
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Day</t></is></c></row><row r="3"><c r="B3" s="2"><v>0.125</v></c><c r="C3" s="1"><v>46290</v></c><c r="D3" t="b"><v>1</v></c><c r="E3"><f>B3*2</f></c></row></sheetData></worksheet>',
];

function packedWorkbook(parts: readonly string[]): Uint8Array {
  return zipOf(Object.fromEntries(parts.map((text, index) => [partNames[index] ?? `xl/worksheets/sheet${index}.xml`, text])));
}

function workbook(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes);
  for (const sheet of openWorkbook(text.startsWith("PK") ? bytes : packedWorkbook(text.split(between))) ?? []) sheet.cells();
}

/** Reads `references.yaml`, and prints its entries in all styles. */
function references(bytes: Uint8Array): void {
  const { value } = readCourse({ id: "c", course: courseFile, lessons: [], references: sourceOf("references.yaml", bytes) });
  for (const entry of value?.references ?? [])
    for (const style of referenceStyles) formatEntry(entry, { style: styleOf(style), width: "as-typeset", lang: "en", letter: "" });
}

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [
  {
    name: "yaml", read: lesson, words: ["title: ", "sections:\n", "  - ", "topics:\n", "key-points:\n", "{ todo: ", "}", "&a", "*a", "!!binary ", "|\n", ">-\n", "\"", "'", "#", "? ", "<<: ", "figures:\n", "id: ", "caption: ", "alt: "],
    seeds: texts("title: One\nhours: 2\nsections:\n  - title: S\n    topics:\n      - title: T\n        summary: x *y* [@k]\n        key-points: [a, {todo: b}]\n        figures:\n          - {id: f, caption: c, alt: a}\n"),
  },
  {
    name: "markdown", read: (bytes) => { parseRichBlocks(tracedOf(bytes)); }, words: ["**", "*", "_", "`", "[", "](", ")", "![", "|", "---", "\n\n", "- ", "1. ", "> ", "$", "[^a]", "{lang=en}", "~~", "：", "“", "\\", "&amp;", ": "],
    seeds: texts("a **b** *c* `d` [e](https://x.y) $x^2$\n\n- f\n  1. g\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> q[^n]\n\n[^n]: note\n", "**强调：**后文[词]{lang=zh}\n"),
  },
  {
    name: "templates", words: ["{{", "}}", "{{#if ", "{{#each ", "{{/if}}", "{{/each}}", "{{else}}", "{{> ", "as |a b|", "@root.", "../", "(", ")", "{{!--", "--}}", "~", "=", "\"", "{{{", "lookup "],
    read: (bytes) => { readLayout({ layout: sourceOf("layout.hbs", bytes), partials: new Map() }); },
    seeds: texts("<p>{{title}}</p>{{#each lessons as |l i|}}{{#if l.title}}{{l.title}}{{else if (eq i 1)}}x{{/if}}{{/each}}{{! c }}{{> part a=b}}"),
  },
  {
    name: "css", read: (bytes) => { parseStylesheet(sourceOf("a.css", bytes)); }, words: ["@page", ":root", "{", "}", ";", "content:", "leader(", "counter(", "target-counter(", "var(--a)", "calc(", "url(", "!important", "::before", ":nth-child(2n+1)", "@media print", "/*", "*/", "#", "9999pt", "-", "\\"],
    seeds: texts("@page :first { margin: 1cm; @top-left { content: string(t) counter(page) } }\n:root { --a: #123 }\np > a[href^=\"#\"]::after, li:nth-child(2n+1) { content: leader(\".\") target-counter(attr(href), page); font: bold 9pt/1.2 \"A\", serif; margin: calc(1em + 2pt) auto }\n"),
  },
  {
    name: "markup", read: (bytes) => { parseMarkup(tracedOf(bytes)); }, words: ["<p>", "</p>", "<table>", "<tr>", "<td colspan=\"2\">", "</", "<!--", "-->", "&amp;", "&#x41;", "<![CDATA[", "<br/>", "href=\"#a\"", "id=\"a\"", "<?x?>", "'"],
    seeds: texts("<article lang=\"en\"><h1>A &amp; B</h1><p>x <a href=\"#t\">y</a><br/></p><table id=\"t\"><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></article>"),
  },
  {
    name: "svg", read: image("a.svg"), words: ["<path d=\"M0 0", "a1 1 0 0 1 2 2", "z\"/>", "<g transform=\"", "matrix(1 0 0 1 0 0)", "<use href=\"#a\"/>", "<linearGradient id=\"a\">", "<stop offset=\"1\"/>", "fill=\"url(#a)\"", "<text>", "</text>", "<!DOCTYPE", "style=\"", "%", "1e9", "-.5"],
    seeds: texts("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/><stop offset=\"1\"/></linearGradient></defs><g transform=\"rotate(9) scale(2)\"><path d=\"M0 0h9v9c1 1 2 2 3 3a1 2 3 0 1 4 4z\" fill=\"url(#g)\"/><text x=\"1\">a<tspan dy=\"1\">b</tspan></text></g></svg>"),
  },
  { name: "png", read: (bytes) => { image("a.png")(withChecksums(bytes)); }, words: ["IHDR", "IDAT", "PLTE", "tRNS", "pHYs", "IEND", "\xff\xff\xff\xff"], seeds: () => [png(), ...["alpha-16-interlaced.png", "keypal-4.png", "colour-corners-wide8.png"].map(picture)] },
  { name: "jpeg", read: image("a.jpg"), words: ["\xff\xda", "\xff\xc0", "\xff\xc2", "\xff\xe1\0\x20Exif\0\0", "\xff\xd9", "\xff\xc4", "\xff\xff"], seeds: () => ["colour-420.jpg", "colour-progressive.jpg", "grey4-jpeg.jpg", "colour-inks.jpg"].map(picture) },
  { name: "gif", read: image("a.gif"), words: ["GIF89a", "\x21\xf9\x04", "\x2c", "\x3b", "\0", "\xff\xff"], seeds: () => ["colour-gif-interlaced.gif", "colour-gif.gif", "key-gif.gif", "grey1-gif.gif"].map(picture) },
  {
    name: "workbooks", read: workbook, seeds: () => [...texts(workbookParts.join(between))(), packedWorkbook(workbookParts)],
    words: [between, "<row r=\"", "<c r=\"", "\" t=\"s\">", "\" s=\"1\">", "<v>", "</v>", "</c>", "<f>", "<is><t>", "<rPh>", "</rPh>", "ZZZ9999999", "formatCode=\"", "[h]:mm", "0.00E+00", "# ?/?", "\"text\"", "General", "&amp;", "PK\x01\x02", "PK\x05\x06"],
  },
  {
    name: "references", read: references, words: ["- ", "id: ", "type: ", "book", "thesis", "article-journal", "standard", "title: ", "author: ", "{ family: ", "given: ", "literal: ", "issued: ", "2001-05", "language: zh", "DOI: ", "URL: https://a.b", "page: 1-9", "edition: 2", "genre: ", "\"", "[", "]", "《", "\n  "],
    seeds: texts("- id: a\n  type: article-journal\n  title: \"On *E. coli*: a study\"\n  author: [{ family: Doe, given: Jane }, { literal: WHO }]\n  issued: 2020-03\n  container-title: J\n  page: 1-9\n  DOI: 10.1/x\n- { id: b, type: book, title: 江河, author: [{ family: 周, given: 砚青 }], issued: 2001, publisher: 北岸, edition: 2 }\n"),
  },
  {
    name: "fonts", read: (bytes) => { judgeFont(bytes); }, words: ["glyf", "loca", "cmap", "head", "\xff\xff", "\0\0"],
    seeds: () => [readFileSync(resolve("@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"))],
  },
  {
    name: "csv", read: table("tables/t.csv"), words: ["\"", "\"\"", ",", "\r\n", "\n", "\r", "\t", "\ufeff", ";", " ", "{span=2}", "%", "-1.5", "[@k]"],
    seeds: texts("name,\"a, b\",n\r\nx,\"say \"\"y\"\"\",1.5\r\n\"two\nlines\",,2\r\n", "甲,乙\n1,2\n"),
  },
  {
    name: "pdf", words: [" obj\n", "endobj\n", "stream\n", "endstream", "<<", ">>", "/Filter/FlateDecode", "/K ", "/Kids[", " 0 R", "trailer", "BDC", "EMC", "Tj", "Do", "beginbfrange", "(", ")", "\\", "/Length 9", "/ObjStm"],
    read: (bytes) => { quietly(() => verifyPdf(bytes)); quietly(() => readText(bytes)); }, seeds: () => [pdf()],
  },
  {
    name: "import", read: (bytes) => { importOutline(sourceOf("outline.md", bytes)); }, words: ["# ", "## ", "### ", "- ", "**", "Figure 1: ", "Table 2: ", "图 1：", "参考文献", "References", "[1]", "doi:10.1/x", "(2020)", "\n\n", "|"],
    seeds: texts("# Course\n\n## Part 1\n\n### Lesson 1: Songs (2 h)\n\n- **Key points:** a; b\n- Figure 1: A pond\n\n## References\n\n[1] Doe, J. (2020). Birds. Press.\n", "# 课程\n\n## 第一讲 绪论\n\n- 要点：甲\n- 图 1：池塘\n"),
  },
  ...packageTargets,
];
