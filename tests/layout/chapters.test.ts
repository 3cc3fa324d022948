import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fragment } from "../../src/layout/index.js";
import { lay, mistakesIn } from "./support/lay.js";

/** What stands where on each page, with running heads, numbers and notes; then every mistake. */
function printed(inside: string, css: string): readonly string[] {
  const result = lay(inside, css);
  const words = (fragments: readonly Fragment[]): string => fragments.map((each) => {
    if (each.kind === "text") return `${each.x.toFixed(2)} ${each.y.toFixed(2)} ${each.text}`;
    return each.kind === "box" || each.kind === "line" ? words(each.children) : "";
  }).filter((line) => line !== "").join("\n");
  const found = mistakesIn(result).map(({ code, message, span }) => `${code} ${message} ${span?.start ?? ""}`);
  const pages = (result.document?.pages ?? []).map(({ number, fragments, marginBoxes }) => `${number.value}\n${words(fragments)}\n--\n${words(marginBoxes.map(({ fragment }) => fragment))}`);
  return [...pages, ...found];
}

const heads = "@page :left { @top-left { content: string(head) } } @page :right { @top-right { content: string(head) \" \" counter(page) } } h1 { string-set: head content(text) }";
// The article is no mere wrapper with this, so that all is measured as one.
const asOne = "article { margin-top: 0.0001pt }";

const chapter = fc.record({
  start: fc.constantFrom("page", "recto", "verso", "auto"),
  paragraphs: fc.array(fc.record({ words: fc.integer({ min: 1, max: 60 }), isNoted: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  isNested: fc.boolean(),
});

test("chapters that are set one by one stand as they do where all is measured as one", () => {
  fc.assert(fc.property(fc.array(chapter, { minLength: 1, maxLength: 5 }), (chapters) => {
    const toc = chapters.map((_, index) => `<p><a class="to" href="#c${index}">to</a></p>`).join("");
    const body = chapters.map(({ start, paragraphs, isNested }, index) => {
      const inside = paragraphs.map(({ words, isNoted }) => `<p>${"word ".repeat(words)}${isNoted ? "<note>A note that says little.</note>" : ""}</p>`).join("");
      const whole = `<section id="c${index}" class="${start}"><h1>Chapter ${index}</h1>${inside}</section>`;
      return isNested ? `<section>${whole}</section>` : whole;
    }).join("");
    const css = `${heads} .to::after { content: target-counter(attr(href), page) } .page { break-before: page } .recto { break-before: recto } .verso { break-before: verso }`;
    expect(printed(toc + body, css)).toEqual(printed(toc + body, css + asOne));
  }), { numRuns: 25 });
});
