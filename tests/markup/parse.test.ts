import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDiagnostic, traceAll } from "../../src/diagnostics/index.js";
import type { Source } from "../../src/diagnostics/index.js";
import { parseMarkup } from "../../src/markup/index.js";
import type { MarkupNode } from "../../src/markup/index.js";
import { runSpecs } from "../support/spec-cases.js";

const parse = (text: string): ReturnType<typeof parseMarkup> => {
  const source: Source = { path: "layout.hbs", text };
  return parseMarkup(traceAll(source));
};

const show = (node: MarkupNode): string => {
  if (node.type === "text") return JSON.stringify(node.text.text).replace("\u00A0", "\\u00a0");
  const attributes = [...node.attributes.values()].map(({ name, value }) => ` ${name}=${value}`).join("");
  return `${node.name}${attributes}(${node.children.map(show).join(" ")})`;
};

runSpecs("markup", ({ inputs }) => {
  const [input] = inputs;
  if (input === undefined) throw new Error("a case needs markup");
  const { value, diagnostics } = parse(input.text.trimEnd());
  return diagnostics.length > 0 || value === null ? diagnostics.map(formatDiagnostic).join("\n\n") : show(value);
});

test("text keeps its place through character references", () => {
  const { value } = parse("<article><p>a &lt; b</p></article>");
  const paragraph = value?.children[0];
  if (paragraph?.type !== "element") throw new Error("expected a paragraph");
  const text = paragraph.children[0];
  if (text?.type !== "text") throw new Error("expected text");
  expect(text.text.text).toBe("a < b");
  expect(text.text.segments.map(({ start, span, linear }) => [start, span.start, span.end, linear])).toEqual([
    [0, 12, 14, true],
    [2, 14, 18, false],
    [3, 18, 20, true],
  ]);
});

test("ten thousand nested elements end in one error", () => {
  const { value, diagnostics } = parse("<article>" + "<div>".repeat(10_000));
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["markup/too-deep"]);
});

const fragment = fc.constantFrom(
  "<article>", "</article>", "<p>", "</p>", "<br/>", "<br>", "</", "<", ">", "&", "&amp;", "&nope;", "&#0;", "<!--", "-->",
  "<![CDATA[", "]]>", "<?x?>", "<!doctype", " a=\"1\"", " id='x'", "<p id=", "text", "文", "\uD800", "\u0000", "</ p>", "<a/b>",
);

test("no markup at all makes the parser throw, and every span lies in its source", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      for (const { span } of parse(text).diagnostics) {
        if (span === null) throw new Error("every mistake in markup has a place");
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test("markup is either refused or read whole: no text of an accepted document is lost", () => {
  const words = fc.constantFrom("<p>", "</p>", "<em>", "</em>", "字", "word", "&amp;", "<br/>");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
      const { value } = parse(`<article>${pieces.join("")}</article>`);
      if (value === null) return;
      const textOf = (node: MarkupNode): string => (node.type === "text" ? node.text.text : node.children.map(textOf).join(""));
      expect(textOf(value)).toBe(pieces.join("").replace(/<[^>]*>/g, "").replaceAll("&amp;", "&"));
    }),
    { numRuns: 2000 },
  );
});
