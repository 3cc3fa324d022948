import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { drawCharts } from "../../src/charts/index.js";
import { loadDecoders, pictureDecoders } from "../../src/build/picture-decoders.js";
import { unpackFont } from "../../src/build/web-font.js";
import { colourCode, languageNames, loadGrammars } from "../../src/code/index.js";
import { knownVariables } from "../../src/content/index.js";
import { readImage } from "../../src/images/index.js";
import { importOutline, outlineOfDocx, readBibliography, referencesOfBibliography } from "../../src/import/index.js";
import { loadMathSetter } from "../../src/math/index.js";
import type { MathSetter } from "../../src/math/index.js";
import { FontBook } from "../../src/text/index.js";
import { wordFile } from "../import/word-file.js";
import type { Target } from "./targets.js";

const { resolve } = createRequire(import.meta.url);

function texts(...written: readonly string[]): () => readonly Uint8Array[] {
  return () => written.map((text) => new TextEncoder().encode(text));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function raster(name: string): Uint8Array {
  return readFileSync(path.resolve("tests/images/rasters", name));
}

/** Reads a picture of a kind that another package unpacks. */
const packedPicture = (file: string) => async (bytes: Uint8Array): Promise<void> => {
  await loadDecoders([file]);
  readImage(file, bytes, pictureDecoders());
};

/** Reads a bibliography, and writes what `references.yaml` would hold. */
const bibliography = (file: string) => async (bytes: Uint8Array): Promise<void> => {
  const { value } = await readBibliography({ path: file, text: textOf(bytes) }, knownVariables);
  if (value !== null) referencesOfBibliography(value);
};

let setter: MathSetter | null = null;

async function formula(bytes: Uint8Array): Promise<void> {
  setter ??= await loadMathSetter({ macros: new Map([["half", "\\frac{#1}{2}"]]) });
  const tex = textOf(bytes);
  for (const display of [false, true]) if (!("message" in (await setter.load(tex, display)))) setter.set(tex, display, 9);
}

const look = { accent: "#1d3f66", series: [], ink: "#222222", grid: "#dddddd", family: "Source Sans 3" };
const face = resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf");
let fonts: FontBook | null = null;

/** Draws a chart, or a graph, with a table beside it. */
const chart = (file: string) => async (bytes: Uint8Array): Promise<void> => {
  fonts ??= new FontBook([{ family: "Source Sans 3", weight: 400, style: "normal", path: "a.ttf", bytes: readFileSync(face), sizeAdjust: 1 }]);
  const rows = [["a", "b"], ["1", "x"], ["2", "y"]];
  const files = new Map([["tables/t.csv", { text: rows.map((row) => row.join(",")).join("\n"), rows }]]);
  await drawCharts(new Map([[file, { source: { path: file, text: textOf(bytes) }, files }]]), { fonts, look });
};

/** Colours the lines behind the first one, which names their language. */
async function code(bytes: Uint8Array): Promise<void> {
  const [language = "", ...lines] = textOf(bytes).split("\n");
  await loadGrammars([language]);
  colourCode(lines.join("\n"), language);
}

async function wordFileOf(bytes: Uint8Array): Promise<void> {
  // Files that begin as ZIP files do are read as they are; others are what stands in the body of one.
  const { value } = await outlineOfDocx("a.docx", textOf(bytes.subarray(0, 2)) === "PK" ? bytes : wordFile(textOf(bytes)));
  if (value !== null) importOutline({ path: "a.docx", text: value });
}

const paragraph = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const wordBody = `${paragraph("Heading1", "Course")}${paragraph("Heading2", "Lesson 1: Songs")}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;

/** What is fuzzed with the packages that read it: each is loaded by the first input. */
export const packageTargets: readonly Target[] = [
  { name: "webp", words: ["RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP", "EXIF", "\xff\xff\xff\xff"], read: packedPicture("a.webp"), seeds: () => ["alpha-lossless.webp", "alpha-lossy.webp", "colour-animation.webp", "colour-profile-wide.webp"].map(raster) },
  { name: "avif", words: ["ftyp", "avif", "avis", "meta", "iprp", "ipco", "ispe", "irot", "imir", "colr", "iloc", "mdat", "\xff\xff\xff\xff"], read: packedPicture("a.avif"), seeds: () => ["colour-avif.avif", "colour-turn5.avif", "colour-animation.avif"].map(raster) },
  { name: "docx", words: ["<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:br/>", "<w:hyperlink r:id=\"x\">", "<w:footnoteReference w:id=\"1\"/>", "<w:drawing>", "<w:sdt>", "<m:oMath>", "PK\x01\x02"], read: wordFileOf, seeds: () => [...texts(wordBody)(), wordFile(wordBody)] },
  { name: "bibtex", words: ["@article{", "@string{", "@comment{", "@preamble{", "author = ", " and ", "{", "}", "\"", "#", ",", "\\\"{o}", "\\textit{", "$x$", "year = 2001", "~", "--"], read: bibliography("a.bib"), seeds: texts("@string{j = {Journal}}\n@article{doe2020, author = {Doe, Jane and von M{\\\"u}ller, Jr, Max and others}, title = {On {DNA} in \\emph{E. coli}}, journal = j # \" A\", year = 2020, month = mar, pages = {1--9}, doi = {10.1/x}}\n@book{zhou, author = \"周砚青\", title = \"江河\", date = {2019-05}, langid = {chinese}}\n") },
  { name: "csl", words: ["\"title\":", "\"author\":", "[{\"family\":", "\"literal\":", "\"issued\":", "{\"date-parts\":[[", "]]}", "null", "true", "1e9", "[]", "{}", "\"\"", "\"type\":\"book\"", "<i>"], read: bibliography("a.json"), seeds: texts("[{\"id\":\"a\",\"type\":\"article-journal\",\"title\":\"On <i>E. coli</i>\",\"author\":[{\"family\":\"Doe\",\"given\":\"J.\",\"suffix\":\"Jr\"},{\"literal\":\"WHO\"}],\"issued\":{\"date-parts\":[[2020,3,1]]},\"container-title\":\"J\",\"DOI\":\"10.1/x\",\"language\":\"en\"}]") },
  { name: "formulas", words: ["\\frac{", "\\sqrt[3]{", "}", "{", "^", "_", "\\left(", "\\right.", "\\begin{matrix}", "\\end{matrix}", "&", "\\\\", "\\text{", "\\ce{", "\\def\\a{", "\\newcommand", "\\half", "#1", "\\color{red}", "\\mathbb ", "\\over ", "\\operatorname{", "$", "%", "\\require{", "\\verb|", "\\href{"], read: formula, seeds: texts("\\frac{a}{\\sqrt{b_c^d}} = \\sum_{i=1}^n \\left( x_i + \\half{y} \\right)", "\\begin{aligned} a &= b \\\\ c &\\le d \\end{aligned}", "\\ce{H2O + CO2 <=> H2CO3}", "\\mathbb{R} \\text{ if $x$} \\overset{a}{\\to} \\binom n k") },
  { name: "charts", words: ["data: ", "{ values: ", "{ url: tables/t.csv }", "mark: ", "encoding: ", "transform: ", "layer: ", "repeat: ", "facet: ", "field: ", "type: quantitative", "aggregate: ", "bin: true", "timeUnit: year", "{ calculate: ", "datum.a", "fold: [a]", "window: ", "scale: { type: log }", "params: ", "resolve: ", "projection: ", "-1", "1e300", "null"], read: chart("a.vl.yaml"), seeds: texts("data: { url: tables/t.csv }\nmark: bar\nencoding:\n  x: { field: a, type: quantitative }\n  y: { field: b }\n", "data: { values: [{ a: 1, b: 2 }, { a: 3, b: 1 }] }\ntransform: [{ calculate: datum.a + 1, as: c }]\nlayer:\n  - mark: line\n    encoding: { x: { field: c, type: quantitative }, y: { field: b, type: quantitative } }\n  - mark: { type: text, align: left }\n    encoding: { text: { field: a } }\n") },
  { name: "graphs", isSlow: true, words: ["digraph { ", "graph { ", "subgraph cluster_a { ", "}", " -> ", " -- ", "[label=\"", "\"]", "[shape=record, label=\"{a|<p> b}\"]", "[label=<<b>a</b>>]", "rankdir=LR", "layout=neato", "splines=ortho", ";", ":p", "style=filled", "color=\"#123456\"", "node ", "edge ", "1e9", "\\n", "\\N"], read: chart("a.dot"), seeds: texts("digraph { rankdir=LR; a [label=\"甲 \\n b\", shape=box]; a -> b -> {c d}; subgraph cluster_x { label=\"x\"; c d } }", "graph { a -- b [style=dashed]; node [shape=record]; r [label=\"{a|<p> b}\"]; r:p -- a }") },
  { name: "code", words: [...languageNames.slice(0, 40).map((name) => `${name}\n`), "\"", "'", "`", "${", "/*", "*/", "//", "#", "<script>", "</", "{", "}", "(", "\\", "\"\"\"", "<<<", "@", "\n\n"], read: code, seeds: texts("js\nconst a = `x${b}` /c/.d(e => ({f: 1})); // h\n", "python\nf'{a:{b}}'\ndef c(d=(e, f=[g])):\n  @h\n", "html\n<a b='c'><style>g { h: i }</style><script>j = `k`</script>\n", "cpp\ntemplate<class A<B>> C d(E&& f) { return R\"(x)\"; }\n", "latex\n\\a[b]{c}$d^{e}$ % f\n", "bash\nx=\"$(y ${z#a})\" <<EOF\nb\nEOF\n") },
  { name: "webfonts", words: ["wOFF", "wOF2", "glyf", "loca", "cmap", "\xff\xff\xff\xff", "\0\0"], read: async (bytes) => { await unpackFont(bytes); }, seeds: () => [readFileSync(resolve("@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-symbols-wght-normal.woff2"))] },
];
