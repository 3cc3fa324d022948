import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fragment, LaidOutDocument } from "../../src/layout/index.js";
import { allFragments, lay, layAgain } from "./support/lay.js";

const word = fc.constantFrom("a", "word", "longer-word", "中文", "汉字，", "“引”", "12%");
const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));

/** Blocks, lists, tables, columns and rows in one another. */
const tree = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    sentence.map((text) => `<p>${text}</p>`),
    sentence.map((text) => `<h2>${text}</h2>`),
    fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((blocks) => `<section>${blocks.join("")}</section>`),
    fc.tuple(fc.constantFrom("cols", "cols full", "cols wide", "span", "new", "row", "row wrap", "even"), fc.array(tie("block"), { minLength: 1, maxLength: 4 })).map(
      ([name, blocks]) => `<div class="${name}">${blocks.join("")}</div>`,
    ),
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((texts) => `<ol>${texts.map((text) => `<li>${text}</li>`).join("")}</ol>`),
    fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 5 }).map(
      (rows) => `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join("")}</tbody></table>`,
    ),
  ),
})).block;

const sheet = fc
  .record({ margin: fc.integer({ min: 0, max: 20 }), padding: fc.integer({ min: 0, max: 12 }), keep: fc.boolean(), orphans: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }), align: fc.constantFrom("stretch", "center", "baseline", "end") })
  .map(({ margin, padding, keep, orphans, columns, align }) => `
    p, h2, ol { margin: ${margin}pt 0 } section { padding: ${padding}pt; ${keep ? "break-inside: avoid" : ""} }
    article { orphans: ${orphans}; widows: ${orphans} } td { overflow-wrap: anywhere }
    .cols { column-count: ${columns}; column-gap: 4pt; column-rule: 1pt solid; overflow-wrap: anywhere; padding: ${padding / 4}pt }
    .full { column-fill: auto } .wide { columns: 2 30pt; height: 40pt } .span { column-span: all } .new { break-before: column }
    .row { display: flex; gap: 3pt; align-items: ${align}; overflow-wrap: anywhere } .wrap { flex-wrap: wrap } .even { flex: 1 1 60pt }`);

/** Pages of a document, but for one whose edges leave no width for some text, which is then an error. */
function setOrRefused(inside: string, css: string): LaidOutDocument | null {
  const { document, diagnostics } = lay(inside, css, "zh");
  fc.pre(!diagnostics.some(({ code }) => code === "layout/no-measure"));
  return document;
}

function textOf(fragments: readonly Fragment[], repeats = false): string {
  return fragments
    .map((fragment) => {
      if (fragment.kind === "text") return fragment.part === "content" ? fragment.text : "";
      if (fragment.kind === "box" && fragment.repeated && !repeats) return "";
      return fragment.kind === "box" || fragment.kind === "line" ? textOf(fragment.children) : "";
    })
    .join("");
}

function wordsOf(document: LaidOutDocument): string {
  return document.pages.map(({ fragments }) => textOf(fragments)).join("").replace(/\s/g, "");
}

/** All characters sorted: cells that go over pages are set side by side, so their order may differ. */
function characters(text: string): string {
  return Array.from(text.replace(/\s/g, "")).sort().join("");
}

test("every character is placed exactly once, and pages come to an end", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), sheet, (blocks, css) => {
      const inside = blocks.join("");
      const document = setOrRefused(inside, css);
      expect(characters(document === null ? "" : wordsOf(document))).toBe(characters(inside.replace(/<[^>]*>/g, "")));
    }),
    { numRuns: 60 },
  );
});

test("no line leaves its page and no two lines of a page overlap", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), sheet, (blocks, css) => {
      const document = setOrRefused(blocks.join(""), css);
      for (const { fragments, style } of document?.pages ?? []) {
        const lines = allFragments(fragments).filter((each) => each.kind === "line").map(({ rect }) => rect);
        for (const { y, height } of lines) {
          expect(y).toBeGreaterThan(style.margin.top - 0.02);
          expect(y + height).toBeLessThan(style.height - style.margin.bottom + 0.02);
        }
        for (const [index, a] of lines.entries())
          for (const b of lines.slice(index + 1)) {
            const apart = a.x + a.width <= b.x + 0.02 || b.x + b.width <= a.x + 0.02 || a.y + a.height <= b.y + 0.02 || b.y + b.height <= a.y + 0.02;
            expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
          }
      }
    }),
    { numRuns: 40 },
  );
});

test("laying out twice gives the same pages", () => {
  fc.assert(
    fc.property(tree, sheet, (block, css) => {
      const [first, second] = [lay(block, css).document, lay(block, css).document];
      expect(second?.pages.length).toBe(first?.pages.length);
      expect(second === null ? "" : wordsOf(second)).toBe(first === null ? "" : wordsOf(first));
    }),
    { numRuns: 10 },
  );
});

/** Where everything stands. */
function placesOf(document: LaidOutDocument | null): unknown {
  return document?.pages.map(({ fragments }) => allFragments(fragments).map((fragment) => ("rect" in fragment ? [fragment.kind, fragment.rect] : fragment.kind === "text" ? [fragment.text, fragment.x, fragment.y] : fragment.kind)));
}

test("what is kept of a document without some of its parts gives the same pages with them", () => {
  const css = "@page turned { size: 340pt 140pt } .turned { page: turned } .more { min-pages: 2 } a::after { content: target-counter(attr(href), page) }";
  fc.assert(
    fc.property(tree, tree, tree, sheet, (one, two, three, more) => {
      const see = "<p><a href='#end'>see</a></p>";
      const inside = `<section>${see}${one}</section><div class="more">${see}${two}</div>${three}<div class="turned">${one}</div><p id="end">end</p>`;
      expect(placesOf(layAgain(inside, css + more, "zh"))).toEqual(placesOf(setOrRefused(inside, css + more.replaceAll("min-pages: 2", ""))));
    }),
    { numRuns: 15 },
  );
});

test("a table of 3,300 rows and 9,900 paragraphs are set to their ends", () => {
  const rows = Array.from({ length: 3300 }, (_, index) => `<tr><td>${index}</td><td>b</td></tr>`).join("");
  expect(lay(`<table><tbody>${rows}</tbody></table>`).document?.pages).toHaveLength(550); // 3,300 / 6
  const paragraphs = Array.from({ length: 9900 }, (_, index) => `<p>${index}</p>`).join("");
  expect(lay(paragraphs).document?.pages).toHaveLength(1650); // 9,900 / 6
});
