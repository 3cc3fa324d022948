import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStylesheet, styleDocument, styleReference } from "../../src/style/index.js";
import { propertyNames } from "../../src/style/declarations/read-value.js";
import { noSettings, styleAt, styled, treeOf } from "./styled.js";

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
  const first = styleDocument(treeOf("<article><p>1</p></article>"), [sheet], noSettings).value;
  const second = styleDocument(treeOf("<article><p>2</p></article>"), [sheet], noSettings).value;
  expect(first && styleAt(first, "p")).toEqual(second && styleAt(second, "p"));
});

test("the reference has a row for every property", () => {
  const reference = styleReference();
  for (const name of propertyNames) expect(reference).toContain(`| \`${name}\` |`);
});
