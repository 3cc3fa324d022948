import fc from "fast-check";
import { expect, test } from "vitest";
import { treesOf } from "../layout/support/lay.js";

const block = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("<p>a</p>", "<h2>b</h2>", "<p class='line'>c <em class='more'>d</em></p>", "<p class='more'>e</p>", "<nav class='more'><ol><li>f</li><li>g</li></ol></nav>", "<ol class='more'><li>h</li></ol>", "<p class='more counted'>i</p>", "<p class='counted'>k</p>", "<p class='more line'>l</p>"),
    fc.tuple(fc.constantFrom("section", "blockquote", "div class='row'", "div class='more'"), fc.array(tie("block"), { minLength: 1, maxLength: 4 })).map(([name, blocks]) => `<${name}>${blocks.join("")}</${name.split(" ")[0] ?? ""}>`),
    fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((items) => `<ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`),
  ),
})).block;

const css = ".more { min-pages: 2 } .row { display: flex } .line { display: inline } .counted { counter-increment: c } .counted::before, h2::before { content: counter(c) open-quote } article { counter-reset: c }";

test("a tree without what longer documents have is the one that is built without it, or there is none", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const { built, derived } = treesOf(blocks.join(""), css, "en");
      if (derived === null) return;
      expect(derived.root).toEqual(built.root);
      expect(derived.countersById).toEqual(built.countersById);
    }),
    { numRuns: 150 },
  );
});

test("contents between blocks leave the boxes of all others", () => {
  const { whole, derived } = treesOf("<h1>a</h1><nav class='more'><p>b</p><ol><li>c</li></ol></nav><section><p>d</p></section>", css, "en");
  const boxes = whole.root.content.kind === "blocks" ? whole.root.content.boxes : [];
  expect(derived?.root.content).toEqual({ kind: "blocks", boxes: [boxes[0], boxes[2]] });
});

test.each([
  ["what counts", "<p>a</p><p class='more counted'>b</p>"],
  ["what opens quotations", "<p>a</p><p class='more quoting'>b</p>"],
  ["what has an id", "<p>a</p><p class='more' id='b'>b</p>"],
  ["what stands between texts", "<p class='line'>a</p><p class='more'>b</p><p class='line'>c</p>"],
  ["what stands in a line", "<p>a <em class='more'>b</em></p>"],
  ["all that a document holds", "<p class='more'>a</p>"],
])("there is none without %s", (_, inside) => {
  expect(treesOf(inside, `${css} .quoting::before { content: open-quote }`, "en").derived).toBeNull();
});
