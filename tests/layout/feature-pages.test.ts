import { expect, test } from "vitest";
import { featurePages, featureSheet } from "./support/feature-pages.js";
import { allFragments, lay, linesOf, mistakesIn } from "./support/lay.js";

const laid = lay(featurePages, featureSheet);
const pages = laid.document?.pages ?? [];

test("pages of every kind of block are set without a mistake, and nothing is lost or set twice", () => {
  expect(mistakesIn(laid)).toEqual([]);
  const letters = (text: string): string => Array.from(text.toLowerCase().replace(/\s/g, "")).sort().join("");
  const isRepeated = pages.map(({ fragments }) =>
    allFragments(fragments).flatMap((each) => (each.kind === "box" && each.repeated && ["thead", "caption"].includes(each.element.name) ? [linesOf([each]).join("")] : [])).join(""),
  );
  const set = pages.flatMap(({ fragments }) => linesOf(fragments)).join("");
  expect(letters(set)).toBe(letters(featurePages.replace(/<[^>]*>/g, "") + isRepeated.join("")));
});

test("a box that is kept whole stands in one column of one page", () => {
  const entries = pages.flatMap(({ fragments }) => allFragments(fragments).filter((each) => each.kind === "box" && each.element.attributes.get("class")?.value === "entry"));
  expect(entries).toHaveLength(6);
});

test("every box stands inside its page", () => {
  for (const { fragments, style } of pages)
    for (const each of allFragments(fragments)) {
      if (each.kind !== "box") continue;
      expect(each.rect.x).toBeGreaterThan(style.margin.left - 0.01);
      expect(each.rect.x + each.rect.width).toBeLessThan(style.width - style.margin.right + 0.01);
      expect(each.rect.y + each.rect.height).toBeLessThan(style.height - style.margin.bottom + 0.01);
    }
});
