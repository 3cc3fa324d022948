import fc from "fast-check";
import { expect, test } from "vitest";
import { traceAll } from "../../src/diagnostics/index.js";
import type { MarkupElement } from "../../src/markup/index.js";
import { mayHold, readFaultyMarkup } from "../../src/markup/index.js";

function read(text: string): MarkupElement | null {
  return readFaultyMarkup(traceAll({ path: "layout.hbs", text }));
}

/** The tree as markup without attributes. */
function shown(node: MarkupElement["children"][number]): string {
  return node.type === "text" ? node.text.text : `<${node.name}>${node.children.map(shown).join("")}</${node.name}>`;
}

test.each([
  ["<article><blink>old</blink><p>a</p></article>", "<article><p>a</p></article>"],
  ["<article><p><div>a</div></p></article>", "<article><p>a</p></article>"],
  ["<article><li>a</li></article>", "<article><p>a</p></article>"],
  ["<section><h2>a</h2></section>", "<article><section><h2>a</h2></section></article>"],
  ["<article><p><a href=\"#no\">a</a> <a>b</a> <img/>c</p></article>", "<article><p>a b c</p></article>"],
  ["<article><p>a<em>b</p></article>", "<article><p>a<em>b</em></p></article>"],
])("%s is read as %s", (text, expected) => {
  const root = read(text);
  expect(root === null ? null : shown(root)).toBe(expected);
});

test("an id that stands twice stays where it stands first", () => {
  const root = read("<article><p id=\"a\">1</p><p id=\"a\">2</p></article>");
  expect(root?.children.map((child) => (child.type === "element" ? child.attributes.has("id") : null))).toEqual([true, false]);
});

test("text without any element is no document", () => {
  expect(read("words")).toBeNull();
});

const pieces = ["<article>", "</article>", "<p>", "</p>", "<table>", "<tr>", "<td colspan=\"0\">", "</table>", "<li>", "<img/>", "<a href=\"#x\">", "</a>", "<note>", "words", "&amp;", "&no;", "<!-- -->", "<x>", "id=\"a\"", "<ul id=\"a\">", "<h1", ">"];

test("whatever is wrong, the tree that is left holds nothing in a wrong place", () => {
  const isSound = (element: MarkupElement): boolean =>
    element.children.every((child) => child.type === "text" || (mayHold(element.name, child.name) && isSound(child)));
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
    const root = read(`<article>${parts.join("")}`);
    return root === null || (root.name === "article" && isSound(root));
  }), { seed: 11, numRuns: 500 });
});
