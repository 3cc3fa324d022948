import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import type { Outcome, Span } from "../../src/diagnostics/index.js";
import { spanOf } from "../../src/diagnostics/index.js";
import { blocksWithin, inlinesOfBlock, plainText } from "../../src/model/index.js";
import type { Block, Inline, RichBlocks, RichText } from "../../src/model/index.js";
import { parseRichBlocks, parseRichText } from "../../src/rich-text/index.js";
import { codeSyntax } from "../../src/rich-text/code-construct.js";
import { inlineOptions } from "../../src/rich-text/markdown.js";
import { field } from "./outline.js";

const marks = ["$", "$$", "~~", "==", ":kbd[", ":x[", "{#a}", "{.b c=\"d\"}", "<b>", "</b>", "<br>", "<!-- ", " -->", "\\(", "\\)", "*", "**", "_", "`", "~", "^", "[", "]", "(", ")", "!", "<", ">", "\\", "&lt;", "@", "[@", "@fig-", "]("];
const blocks = [":::note\n", ":::\n", "$$\n", "- [ ] ", ": ", "```{python}\n", "> [!NOTE]\n", "![a](b.png){#fig-c}", "\n", "\n\n", "- ", "1. ", "> ", "# ", "```\n", "| ", "|-|\n", "    ", "\t", "\r\n", "---\n", "[a]: b\n"];
const words = ["大模型", "，", "“重点”", "a", "key", "; ", ", p. 3", "1", " ", "𠮷", "\ufeff", "\0", "\ud800", "https://a.org"];

const markdown = fc.array(fc.constantFrom(...marks, ...blocks, ...words), { maxLength: 60 }).map((parts) => parts.join(""));
const anyText = fc.oneof(markdown, fc.string({ unit: "binary", maxLength: 200 }));
const plainProse = fc
  .array(fc.constantFrom("大模型", "需要数据", "，", "。", "“好”", "Transformer", "in 2017", " ", "ℝ ≤ ∑ →", "50%", "#1", "- x"), { maxLength: 30 })
  .map((parts) => parts.join(""));

function inlineSpans(inlines: readonly Inline[]): Span[] {
  return inlines.flatMap((inline) => {
    const own = "text" in inline ? inline.text.segments.map(({ span }) => span) : [];
    const span = "span" in inline ? [inline.span] : [];
    const items = inline.type === "citation" ? inline.items.map((item) => item.span) : [];
    return [...own, ...span, ...items, ...("children" in inline ? inlineSpans(inline.children) : [])];
  });
}

function blockSpans(nodes: readonly Block[]): Span[] {
  return [...blocksWithin(nodes)].flatMap((block) => [
    block.span,
    ...inlineSpans(inlinesOfBlock(block)),
    ...(block.type === "code-block" ? block.text.segments.map(({ span }) => span) : []),
  ]);
}

function allSpans({ value, diagnostics }: Outcome<RichText | RichBlocks>): Span[] {
  const inside = value === null ? [] : "inlines" in value ? inlineSpans(value.inlines) : blockSpans(value.blocks);
  return [...inside, ...diagnostics.flatMap(({ span }) => (span === null ? [] : [span]))];
}

test("no text at all throws, and every span lies in its source", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const outcome of [parseRichText(field(text)), parseRichBlocks(field(text))])
        for (const { source, start, end } of allSpans(outcome)) {
          expect(source.text).toBe(text);
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});

test("plain prose comes out as it went in", () => {
  fc.assert(
    fc.property(plainProse, (text) => {
      const { value, diagnostics } = parseRichText(field(text));
      // Escaped brackets may have been meant for TeX.
      expect(diagnostics.filter(({ code }) => code !== "rich-text/tex-brackets")).toEqual([]);
      expect(plainText(value?.inlines ?? [])).toBe(text.trim());
    }),
    { numRuns: 300 },
  );
});

test("text leads back to the very characters that wrote it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value } = parseRichText(field(text));
      for (const inline of value?.inlines ?? [])
        if (inline.type === "text")
          for (const [index, { start, span, linear }] of inline.text.segments.entries()) {
            const end = inline.text.segments[index + 1]?.start ?? inline.text.text.length;
            if (linear) expect(inline.text.text.slice(start, end)).toBe(span.source.text.slice(span.start, span.end));
          }
    }),
    { numRuns: 500 },
  );
});

test("escaping every mark of punctuation gives plain text", () => {
  const punctuated = fc.string({ unit: fc.constantFrom(...Array.from("ab大*_`~^[]()!<>\\&@#-+.{}$| ")), maxLength: 40 });
  fc.assert(
    fc.property(punctuated, (text) => {
      const escaped = text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
      const { value, diagnostics } = parseRichText(field(escaped));
      // Escaped brackets may have been meant for TeX.
      expect(diagnostics.filter(({ code }) => code !== "rich-text/tex-brackets")).toEqual([]);
      expect(plainText(value?.inlines ?? [])).toBe(text.trim());
    }),
    { numRuns: 300 },
  );
});

test("backticks are code where the parser alone finds it", () => {
  const runs = fc.array(fc.constantFrom("`", "``", "```", "\\`", "\\", "a", " ", "\n", "*", "[", "](b)", "$", "<a ", ">"), { maxLength: 24 }).map((parts) => parts.join(""));
  const alone = { ...inlineOptions, extensions: (inlineOptions.extensions ?? []).filter((extension) => extension !== codeSyntax) };
  fc.assert(
    fc.property(runs, (text) => {
      expect(fromMarkdown(text, inlineOptions)).toEqual(fromMarkdown(text, alone));
    }),
    { numRuns: 300 },
  );
});

test("the span of a field is all of it", () => {
  fc.assert(
    fc.property(plainProse, (text) => {
      expect(parseRichText(field(text)).value?.span).toEqual(spanOf(field(text)));
    }),
  );
});
