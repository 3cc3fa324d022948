import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";
import { parse } from "yaml";

// The measure of the benchmark: what somebody writes with pdfkit in an afternoon. The same words in the same faces,
// drawn with doc.text(), no tags, no contents, no page numbers. Words: output folder, then lesson files;
// --book before them for one file of all.

const { resolve } = createRequire(import.meta.url);
const serif = resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");
const sans = resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf");
const latin = resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf");

/** Keys whose strings a handout does not print. */
const unprinted = new Set(["id", "alt", "references", "aspect", "height"]);

/** Calls `draw` with every printed string of a lesson, in order. */
function walk(value, key, draw) {
  if (typeof value === "string") draw(key, value);
  else if (Array.isArray(value)) for (const item of value) walk(item, key, draw);
  else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) if (!unprinted.has(name)) walk(item, name, draw);
}

/** Lessons one after the other in one file, each on pages of its own. */
async function write(lessons, target) {
  const document = new PDFDocument({ size: "A4", margin: 72, info: { CreationDate: new Date(0) } });
  const stream = document.pipe(createWriteStream(target));
  document.registerFont("serif", serif).registerFont("sans", sans).registerFont("latin", latin);
  for (const [index, lesson] of lessons.entries()) {
    if (index > 0) document.addPage();
    walk(parse(readFileSync(lesson, "utf8")), "", (key, text) => {
      const face = key === "title" ? "sans" : /^[\x20-\x7e]*$/.test(text) ? "latin" : "serif";
      document.font(face).fontSize(key === "title" ? 14 : 10.5).text(text, { lineGap: 5 });
      if (key === "caption") document.rect(72, document.y, 451, 60).stroke().moveDown(4);
    });
  }
  document.end();
  await finished(stream);
}

const words = process.argv.slice(2);
const isBook = words[0] === "--book";
const [output, ...lessons] = isBook ? words.slice(1) : words;
if (output === undefined) throw new Error("usage: plain-pdfkit [--book] OUTPUT LESSON…");
mkdirSync(output, { recursive: true });
if (isBook) await write(lessons, path.join(output, "book.pdf"));
else for (const lesson of lessons) await write([lesson], path.join(output, `${path.basename(lesson, ".yaml")}.pdf`));
