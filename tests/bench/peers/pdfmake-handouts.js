import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { finished } from "node:stream/promises";

// The lessons as pdfmake sets them: the same words, faces and slots, a table of contents, running head and page numbers. Its
// documents have no tags. Words: folder with the fonts' packages, output folder, then files of words as JSON.

const [repository, output, ...files] = process.argv.slice(2);
const { resolve } = createRequire(path.join(repository, "package.json"));
const { default: PdfPrinter } = await import("pdfmake/js/Printer.js").then((module) => module.default?.default ? module.default : module);
const face = (name) => resolve(`@expo-google-fonts/${name}`);
const fonts = {
  serif: { normal: face("noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"), bold: face("noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf") },
  sans: { normal: face("noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"), bold: face("noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf") },
};
const printer = new PdfPrinter(fonts, undefined, { resolve() {}, resolved: () => Promise.resolve() });

const slot = ({ caption }) => [{ table: { widths: ["*"], heights: [140], body: [[caption]] } }, { text: caption, style: "caption" }];
const table = ({ caption, columns, rows }) => [
  { table: { widths: columns.map(() => "*"), headerRows: 1, body: [columns, ...Array.from({ length: rows }, () => columns.map(() => " "))] } },
  { text: caption, style: "caption" },
];
const topic = ({ title, summary, points, figures, tables, references }) => [
  { text: title, style: "h2", tocItem: true },
  summary, { ul: points }, ...figures.flatMap(slot), ...tables.flatMap(table), references.join("；"),
];

function definition(lesson) {
  return {
    pageSize: "A4",
    pageMargins: 72,
    header: { text: lesson.title, fontSize: 8, margin: [72, 30, 72, 0] },
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: "center", fontSize: 9 }),
    defaultStyle: { font: "serif", fontSize: 10.5, lineHeight: 1.4 },
    styles: { h1: { font: "sans", fontSize: 16 }, h2: { font: "sans", fontSize: 13 }, caption: { fontSize: 9, alignment: "center" } },
    content: [
      { text: lesson.title, style: "h1", alignment: "center" },
      { toc: { title: { text: "目录" } } },
      ...lesson.sections.flatMap((section) => [{ text: section.title, style: "h1", tocItem: true }, ...section.topics.flatMap(topic)]),
    ],
  };
}

mkdirSync(output, { recursive: true });
for (const file of files) {
  const document = await printer.createPdfKitDocument(definition(JSON.parse(readFileSync(file, "utf8"))));
  const stream = document.pipe(createWriteStream(path.join(output, `${path.basename(file, ".json")}.pdf`)));
  document.end();
  await finished(stream);
}
