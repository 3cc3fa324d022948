import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, test } from "vitest";
import { loadResources } from "../../src/text/index.js";
import { lay } from "../layout/support/lay.js";
import { paintedBytes } from "../support/painted-bytes.js";

beforeAll(() => loadResources([{ text: "", lang: "en", hyphenated: true }]));

const em = 10;
const measure = 200;
const left = 20;
/** A thousandth of an em is what a PDF can say of a place, and a line adds up a few. */
const tolerance = 0.01;

const css = `p { font-size: ${em}pt; line-height: 15pt; text-align: justify }`;
const divided = `${css} p { hyphens: auto }`;

/** A run of glyphs as pdf.js reads it back. */
interface Item {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

// pdf.js passes over the glyph of a soft hyphen, so ends of lines are read where none is.
/** Lines of a paragraph set on pages, painted, and read back, each from left to right. */
async function readBack(text: string, lang: string, sheet = css): Promise<{ lines: Item[][]; short: boolean }> {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const { document, diagnostics } = lay(`<p>${escaped}</p>`, sheet, lang);
  if (document === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const pdf = paintedBytes(document, { title: "t", author: null, subject: "s", lang, created: 0 });
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const lines: Item[][] = [];
  try {
    const read = await task.promise;
    for (let number = 1; number <= read.numPages; number++) {
      const content = await (await read.getPage(number)).getTextContent({ disableNormalization: true });
      const byBaseline = new Map<string, Item[]>();
      for (const item of content.items) {
        if (!("str" in item) || item.str === "") continue;
        const [, , , , x = 0, y = 0] = item.transform as number[];
        const line = byBaseline.get(y.toFixed(2)) ?? [];
        byBaseline.set(y.toFixed(2), [...line, { text: item.str, x, end: x + item.width }]);
      }
      lines.push(...byBaseline.values());
    }
  } finally {
    await task.destroy();
  }
  return { lines, short: diagnostics.some(({ code }) => code === "layout/short-line" || code === "layout/overfull-line") };
}

function textOf(line: readonly Item[]): string {
  return line.map(({ text }) => text).join("");
}

const closing = /[、，；：。！？）》」”’]$/u;
const opening = /^[（《「“‘]/u;

/** Where the ink of a line begins and ends: half of a mark's frame is blank. */
function inkOf(line: readonly Item[]): { start: number; end: number } {
  const inked = line.filter(({ text }) => text.trim() !== "");
  const first = inked[0];
  const last = inked.at(-1);
  if (first === undefined || last === undefined) return { start: left, end: left };
  return {
    start: first.x + (opening.test(first.text) ? em / 2 : 0),
    end: last.end - (closing.test(last.text.trimEnd()) ? em / 2 : 0),
  };
}

const words = [
  "大模型", "训练", "数据", "的", "，", "。", "、", "：", "；", "？", "！", "（", "）", "《", "》", "「", "」", "——", "……", "GPT-4",
  "model", "representation", "1,024", "50%", "C++", "A&B", "语言", "规模", "我们",
];
const prose = fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 90 }).map((parts) => parts.join(""));

test("the ink of every justified line, read back from the PDF, begins and ends at the measure", async () => {
  await fc.assert(fc.asyncProperty(prose, async (text) => {
    const { lines, short } = await readBack(text, "zh-CN");
    if (short) return; // a line says so where it cannot
    for (const line of lines.slice(0, -1)) {
      const { start, end } = inkOf(line);
      const words = textOf(line).trim();
      // The line of `——` stands in the middle of its two ems.
      if (!words.startsWith("—")) expect(Math.abs(start - left)).toBeLessThan(tolerance);
      if (!words.endsWith("—")) expect(Math.abs(end - left - measure)).toBeLessThan(tolerance);
    }
  }), { numRuns: 60 });
}, 120_000);

test("no line, read back from the PDF, begins or ends with a prohibited mark", async () => {
  await fc.assert(fc.asyncProperty(prose, async (text) => {
    const { lines } = await readBack(text, "zh-CN");
    const texts = lines.map((line) => textOf(line).trim());
    for (const line of texts.slice(1)) expect(line).not.toMatch(/^[、，；：。！？）》」％·～]/u);
    for (const line of texts.slice(0, -1)) expect(line).not.toMatch(/[（《「]$/u);
  }), { numRuns: 40 });
}, 120_000);

test("the text, read back from the PDF, is the source but for white space and hyphens at line ends", async () => {
  const spoken = fc.array(fc.constantFrom(...words, " ", "it’s", "“", "”", "<b>", "&amp;"), { minLength: 1, maxLength: 80 });
  await fc.assert(fc.asyncProperty(spoken, fc.constantFrom("zh-CN", "en"), async (parts, lang) => {
    const { lines } = await readBack(parts.join(""), lang, divided);
    expect(lines.map(textOf).join("").replace(/[\s\u00ad]/g, "")).toBe(parts.join("").replace(/\s/g, ""));
  }), { numRuns: 60 });
}, 120_000);

test("gaps between Han and Latin, read back from the PDF, are an eighth to half of an em", async () => {
  const mixed = fc.array(fc.constantFrom("大模型", "训练", "数据，", "GPT", "x", "2023"), { minLength: 12, maxLength: 60 });
  await fc.assert(fc.asyncProperty(mixed, async (parts) => {
    const { lines } = await readBack(parts.join(""), "zh-CN");
    for (const line of lines)
      line.slice(1).forEach((item, index) => {
        const before = line[index];
        if (before === undefined || !meets(before.text, item.text)) return;
        expect(item.x - before.end).toBeGreaterThan(em / 8 - tolerance);
        expect(item.x - before.end).toBeLessThan(em / 2 + tolerance);
      });
  }), { numRuns: 40 });
}, 120_000);

function meets(before: string, after: string): boolean {
  const han = /\p{Script=Han}/u;
  const latin = /[A-Za-z0-9]/;
  return (han.test(before.slice(-1)) && latin.test(after.charAt(0))) || (latin.test(before.slice(-1)) && han.test(after.charAt(0)));
}
