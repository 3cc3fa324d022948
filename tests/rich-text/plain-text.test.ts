import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { inlineOptions, parseInlineTree } from "../../src/rich-text/markdown.js";

const words = fc.array(
  fc.oneof(
    fc.constantFrom("a", "词", "，", " ", "  ", "#", "-", "1.", "+", "=", ">", "*", "_", "`", "[", "]", "!", "&amp;", "\\", "\n", "\t", "\uFEFF", "\u00A0", "\u3000", "http://a.b", "www.a.b", "$", "{{", "@a", "~", "|", "\u0000", "\ud800"),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 12 },
);

test("a text is read the same whether or not the parser is asked", () => {
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("");
      expect(parseInlineTree(text)).toEqual(fromMarkdown(text, inlineOptions));
    }),
    { numRuns: 2000 },
  );
});
