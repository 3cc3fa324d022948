import { expect, test } from "vitest";
import { qrBook, withAddresses } from "../../src/addresses/index.js";
import { traceAll } from "../../src/diagnostics/index.js";
import { parseMarkup } from "../../src/markup/index.js";
import type { MarkupNode } from "../../src/markup/index.js";

function shown(node: MarkupNode): string {
  if (node.type === "text") return node.text.text;
  const inside = node.children.map(shown).join("");
  if (node.name === "a") return inside;
  if (node.name === "img") return `{${node.attributes.get("src")?.value ?? ""}}`;
  return node.name === "note" || node.name === "sup" || node.name === "li" ? `<${node.name} ${inside}>` : inside;
}

function addressed(body: string, place: "footnote" | "list" | "qr"): string {
  const { value } = parseMarkup(traceAll({ path: "a.hbs", text: `<article lang="en">${body}</article>` }));
  if (value === null) throw new Error("the markup has faults");
  return shown(withAddresses(value, place, "Addresses").root);
}

test.each([
  ["a link whose words do not say it", `<p><a href="https://a.org/b">here</a></p>`, "here<note a.org/b>"],
  ["one that says it in its own way", `<p><a href="https://www.a.org/">A.org</a>, <a href="https://doi.org/10.1/x">doi:10.1/x</a></p>`, "A.org, doi:10.1/x"],
  ["places of the document", `<p id="x"><a href="#x">here</a></p>`, "here"],
  ["twice in one section", `<section><p><a href="https://a.org/b">b</a> <a href="https://a.org/b">again</a></p></section><section><p><a href="https://a.org/b">b</a></p></section>`, "b<note a.org/b> againb<note a.org/b>"],
  ["where no footnote stands", `<h2>See <a href="https://a.org/b">b</a></h2><p>x<note>and <a href="mailto:c@d.org">me</a></note></p>`, "See b (a.org/b)x<note and me (c@d.org)>"],
  ["what is not read", `<p role="artifact"><a href="https://a.org/b">b</a></p>`, "b"],
])("footnotes: %s", (_, body, expected) => {
  expect(addressed(body, "footnote")).toBe(expected);
});

test("a list has each address once, and links their numbers", () => {
  const body = `<p><a href="https://a.org/b">b</a>, <a href="https://c.org/d">d</a>, <a href="https://a.org/b">b</a></p>`;
  expect(addressed(body, "list")).toBe("b<sup [1]>, d<sup [2]>, b<sup [1]>Addresses<li a.org/b><li c.org/d>");
  expect(addressed(body, "qr")).toContain("<li {qr:https://a.org/b}a.org/b>");
  expect(addressed("<p>no links</p>", "list")).toBe("no links");
});

test("the images of a document with codes are named as well", async () => {
  const drawing = { value: null, diagnostics: [] };
  const { value } = await qrBook([{ value: "https://example.org", span: { source: { path: "a", text: "" }, start: 0, end: 0 } }], new Map([["figures/a.svg", drawing]]));
  expect([...(value?.keys() ?? [])]).toEqual(["qr:https://example.org", "figures/a.svg"]);
  expect([value?.has("figures/a.svg"), value?.has("figures/b.svg"), value?.get("figures/a.svg")]).toEqual([true, false, drawing]);
});

test("a code has its quiet zone, and its modules are whole", async () => {
  const { value } = await qrBook([{ value: "https://example.org", span: { source: { path: "a", text: "" }, start: 0, end: 0 } }], new Map());
  const drawable = value?.get("qr:https://example.org")?.value;
  if (drawable?.kind !== "vector") throw new Error("no drawing");
  const [shape] = drawable.operations;
  if (shape?.kind !== "path") throw new Error("no path");
  const places = shape.path.flatMap((step): readonly number[] => (step[0] === "Z" ? [] : [step[1], step[2]]));
  // Version 2 holds an address of 19 characters with error correction M: 25 modules, and 4 of paper on each side.
  const module = drawable.size.width / (25 + 8);
  expect(Math.min(...places)).toBeCloseTo(4 * module, 6);
  expect(Math.max(...places)).toBeCloseTo(29 * module, 6);
});
