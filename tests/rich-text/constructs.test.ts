import { expect, test } from "vitest";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "../../src/model/index.js";
import type { RichBlocks, RichText } from "../../src/model/index.js";
import { parseRichBlocks, parseRichText } from "../../src/rich-text/index.js";
import { constructs } from "./constructs.js";
import { field } from "./outline.js";

/** The types of all nodes of a text. */
function typesIn(value: RichText | RichBlocks | null): string[] {
  if (value === null) return [];
  if ("inlines" in value) return [...inlinesWithin(value.inlines)].map(({ type }) => type);
  return [...blocksWithin(value.blocks)].flatMap((block) => [block.type, ...[...inlinesWithin(inlinesOfBlock(block))].map(({ type }) => type)]);
}

test.each(constructs.map((construct) => [`${construct.of}: ${construct.name}`, construct] as const))("%s", (_, { example, inBody, gives }) => {
  const { value, diagnostics } = (inBody ? parseRichBlocks : parseRichText)(field(example));
  const said = diagnostics.map(({ code }) => code);
  if (gives.includes("/")) {
    expect(new Set(said)).toEqual(new Set([gives]));
    return;
  }
  // What is set is set without a word of warning.
  expect(said).toEqual([]);
  expect(typesIn(value)).toContain(gives);
});

test("in a text that takes one paragraph, nothing but what may begin one is text by itself", () => {
  const plain = constructs.filter(({ gives }) => gives === "text").map(({ name }) => name);
  expect(plain).toEqual(["escaped sign", "character reference", "comment", "price", "dashes", "quotation marks", "per cent", "line to write on", "one item of a list in letters"]);
});
