import { parseRichBlocks, parseRichText } from "../../src/rich-text/index.js";
import { runSpecs } from "../support/spec-cases.js";
import { field, outcomeOutline } from "./outline.js";

runSpecs("rich-text", ({ inputs }) => {
  const [input] = inputs;
  if (input === undefined) throw new Error("a case of rich text has one input");
  const parse = input.path === "body" ? parseRichBlocks : parseRichText;
  return outcomeOutline(parse(field(input.text.replace(/\n$/, ""))));
});
