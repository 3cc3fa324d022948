import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStylesheet, styleDocument } from "../../src/style/index.js";
import { styleReference } from "../docs/reference/style-reference.js";
import { propertyNames } from "../../src/style/declarations/read-value.js";
import { cleanly, elementsOf, noSettings, styleAt, styled, treeOf } from "./styled.js";

const words = fc.constantFrom(
  "p", "{", "}", ":", ";", "(", ")", "var(--a)", "--a", "@page", "@top-left", "@media", "calc(", "1pt", "50%", "red",
  "\"x\"", "#fff", ",", "/", ">", "::before", ":not(", "[a=b]", "url(x)", "!important", "/*", "*/", "\\", "&", "\n", "content",
);

test("no text at all makes a stylesheet throw, and every span lies in it", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")));
  fc.assert(
    fc.property(text, (css) => {
      const { diagnostics } = styled(`<article><p>x</p></article>`, css);
      for (const { span } of diagnostics) {
        expect(span?.source.text).toBe(css);
        expect(span === null || (0 <= span.start && span.start <= span.end && span.end <= css.length)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("whatever is declared of a property either is an error or gives every field of a style", () => {
  const value = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.constantFrom(...propertyNames), value, (property, written) => {
      const { value: document, diagnostics } = styled(`<article><p>x</p></article>`, `p { ${property}: ${written} }`);
      if (document === null || diagnostics.length > 0) return;
      for (const field of Object.values(styleAt(document, "p"))) expect(field).not.toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test("elements with equal rules under one parent share their frozen style", () => {
  const { value } = styled(`<article><p id="a">1</p><p id="b">2</p></article>`, "p { color: red }");
  if (value === null) throw new Error("no document");
  expect(styleAt(value, "a")).toBe(styleAt(value, "b"));
  expect(Object.isFrozen(styleAt(value, "a"))).toBe(true);
});

test("equal page queries give the same object", () => {
  const { value } = styled(`<article><p>1</p></article>`, "@page title { margin: 0 }");
  const query = { name: "title", first: false, side: "left" } as const;
  expect(value?.pageStyle(query)).toBe(value?.pageStyle({ ...query }));
});

test("a parsed stylesheet serves many documents", () => {
  const { value: sheet } = parseStylesheet({ path: "a.css", text: "p { margin: var(--gap, 3pt) }" });
  if (sheet === null) throw new Error("no sheet");
  const sheets = [sheet];
  const first = styleDocument(treeOf("<article><p>1</p></article>"), { sheets, settings: noSettings }).value;
  const second = styleDocument(treeOf("<article><p>2</p></article>"), { sheets, settings: noSettings }).value;
  expect(first && styleAt(first, "p")).toBe(second && styleAt(second, "p"));
});

test("the reference has a row for every property", () => {
  const reference = styleReference();
  for (const name of propertyNames) expect(reference).toContain(`| \`${name}\` |`);
});

test("equal styles are one object, whatever rules and parents they come from", () => {
  const css = ".a, .b { margin: 3pt } section { color: red } aside { padding: 1pt; color: #f00 }";
  const markup = `<article><section><p id="a" class="a">1</p></section><aside><p id="b" class="b">2</p></aside></article>`;
  const document = cleanly(markup, css);
  expect(styleAt(document, "a")).toBe(styleAt(document, "b"));
});

test("an element that asks its parent for a value shares its style only where the parent has the same", () => {
  const css = "section { padding-left: 3pt } p { padding-left: inherit; text-indent: var(--none, inherit) }";
  const document = cleanly(`<article><section><p id="a">1</p></section><aside><p id="b">2</p></aside><section><p id="c">3</p></section></article>`, css);
  expect(styleAt(document, "a").paddingLeft).toBe(3);
  expect(styleAt(document, "b").paddingLeft).toBe(0);
  expect(styleAt(document, "c")).toBe(styleAt(document, "a"));
});

test("every document of one set of sheets tells the mistakes that show in it", () => {
  const { value: sheet } = parseStylesheet({ path: "a.css", text: "p { margin: var(--gap) } h2 { padding: var(--gap) } @page { @top-left { content: var(--said) } }" });
  const sheets = sheet === null ? [] : [sheet];
  const told = (markup: string): readonly string[] => styleDocument(treeOf(markup), { sheets, settings: noSettings }).diagnostics.map(({ span }) => String(span?.start));
  const both = told("<article><p>1</p><h2>2</h2></article>");
  expect(both).toHaveLength(3);
  expect(told("<article><p>1</p><p>2</p></article>")).toEqual([both[0], both[2]]);
  expect(told("<article><p>1</p><h2>2</h2></article>")).toEqual(both);
});

test("a style is the same whatever document was styled before with the same sheets", () => {
  const rules = fc.constantFrom("color: red", "margin: 1em", "margin: inherit", "font-size: 2em", "padding: var(--a, 2em)", "--a: 3pt", "display: inherit", "all: x");
  const sheet = fc.array(fc.tuple(fc.constantFrom("p", "em", "section", ".x", "section p", "em em"), rules), { maxLength: 6 }).map((all) => all.map(([selector, rule]) => `${selector} { ${rule} }`).join("\n"));
  const part = fc.constantFrom("<p>1</p>", "<p class='x'>1<em>2<em>3</em></em></p>", "<section><p>1</p></section>", "<section class='x'><p style='padding: inherit'>1</p></section>");
  const markup = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `<article>${parts.join("")}</article>`);
  fc.assert(
    fc.property(sheet, markup, markup, (css, before, after) => {
      const { value } = parseStylesheet({ path: "a.css", text: css });
      if (value === null) return;
      const sheets = [value];
      styleDocument(treeOf(before), { sheets, settings: noSettings });
      const tree = treeOf(after);
      const warm = styleDocument(tree, { sheets, settings: noSettings });
      const cold = styleDocument(tree, { sheets: [value], settings: noSettings });
      expect(warm.diagnostics).toEqual(cold.diagnostics);
      for (const element of elementsOf(tree)) expect(warm.value?.styleOf(element)).toEqual(cold.value?.styleOf(element));
    }),
    { numRuns: 150 },
  );
});
