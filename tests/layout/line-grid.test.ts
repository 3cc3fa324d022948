import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fragment } from "../../src/layout/index.js";
import { allFragments, lay, pagesOf } from "./support/lay.js";

// The root's lines are 15 high, and their baselines 11.3 below their tops; a page is 100 high and begins at 20.
const step = 15;
const first = 20 + 11.3;
const css = "article { line-snap: baseline } h1 { font-size: 14pt; line-height: 22pt; margin: 7pt 0 3pt 0 } .small { font-size: 7pt; line-height: 9pt }";

function baselines(fragments: readonly Fragment[]): readonly number[] {
  return allFragments(fragments).flatMap((each) => (each.kind === "line" ? [each.baseline] : []));
}

function isOnGrid(baseline: number): boolean {
  const over = Math.abs((baseline - first) / step);
  return Math.abs(over - Math.round(over)) < 0.001;
}

const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>p${index + 1}</p>`).join("");

test("lines stand on the lines of the page, whatever stands between them", () => {
  const [page] = pagesOf("<p>a</p><h1>h</h1><p class='small'>s<br/>t</p><p>b</p>", css);
  // The heading comes at 22, its baseline 16.32 below: it goes down to 41.3 = 11.3 + 2 × 15 and ends at 46.98. The small
  // lines, their baselines 7.16 below, come at 49.98: 56.3 is just out of reach, so they take 71.3 and 86.3.
  expect(baselines(page?.fragments ?? []).map((each) => Math.round((each - first) / step * 1000) / 1000)).toEqual([0, 2, 4, 5]);
});

test("without it, they stand where they come", () => {
  const [page] = pagesOf("<p>a</p><h1>h</h1><p>b</p>", css.replace("line-snap: baseline", "line-snap: none"));
  expect(baselines(page?.fragments ?? []).map(isOnGrid)).toEqual([true, false, false]);
});

test("columns are in register with one another and with the page", () => {
  const columns = ".c { column-count: 2; column-gap: 20pt; margin-top: 4pt } h2 { margin-top: 5pt }";
  const [page] = pagesOf(`<p>a</p><div class="c"><p>1</p><h2>2</h2><p>3</p><p>4</p><p>5</p></div>`, css + columns);
  const found = baselines(page?.fragments ?? []);
  expect(found).toHaveLength(6);
  expect(found.filter((each) => !isOnGrid(each))).toEqual([]);
});

test("tables and footnotes have lines of their own", () => {
  const [page] = pagesOf(`<p>a<note>n</note></p><table><tbody><tr><td>t</td></tr></tbody></table><p>b</p>`, `${css} td { padding: 2pt }`);
  expect(baselines(page?.fragments ?? []).map(isOnGrid)).toEqual([true, false, true, false]);
});

const block = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((count) => `<p>${Array.from({ length: count }, () => "a").join("<br/>")}</p>`),
  fc.constant("<h1>h</h1>"),
  fc.integer({ min: 1, max: 5 }).map((count) => `<p class="small">${Array.from({ length: count }, () => "s").join("<br/>")}</p>`),
  fc.integer({ min: 1, max: 4 }).map((count) => `<section>${paragraphs(count)}</section>`),
  fc.constant("<div class='frame'/>"),
);

test("every line of every page stands on the grid, and none leaves its page", () => {
  const more = "section { padding: 3pt 0; break-inside: avoid } .frame { height: minmax(20pt, auto); aspect-ratio: 3.7; break-inside: avoid }";
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
      const { document } = lay(blocks.join(""), css + more);
      for (const { fragments, style } of document?.pages ?? []) {
        expect(baselines(fragments).filter((each) => !isOnGrid(each))).toEqual([]);
        for (const each of allFragments(fragments))
          if (each.kind === "line") expect(each.rect.y + each.rect.height).toBeLessThanOrEqual(style.height - style.margin.bottom + 0.02);
      }
    }),
    { numRuns: 60 },
  );
});
