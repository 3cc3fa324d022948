import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "vitest";
import { parseRichBlocks, parseRichText } from "../../src/rich-text/index.js";
import { parseSpecFile } from "../support/spec-cases.js";
import { field, outcomeOutline } from "./outline.js";
test("rewrite", () => {
  const folder = path.join(import.meta.dirname, "..", "spec", "rich-text");
  for (const file of readdirSync(folder)) {
    const name = path.join(folder, file);
    let text = readFileSync(name, "utf8");
    for (const { inputs: [input], expected } of parseSpecFile(text)) {
      if (input === undefined) continue;
      const parse = input.path === "body" ? parseRichBlocks : parseRichText;
      const actual = outcomeOutline(parse(field(input.text.replace(/\n$/, "")))).trimEnd();
      if (actual !== expected.trimEnd()) text = text.replace(`---\n\n\`\`\`\`\n${expected}\`\`\`\``, () => `---\n\n\`\`\`\`\n${actual}\n\`\`\`\``);
    }
    writeFileSync(name, text);
  }
});
