import path from "node:path";
import { expect, test } from "vitest";
import { characterDataSource, unicodeFile } from "../unicode/character-data-source.js";

const eastAsianWidth = unicodeFile("EastAsianWidth-17.0.0.txt");
const mustRun = process.env["CI"] !== undefined;

test.runIf(eastAsianWidth !== null || mustRun)("the character table is what Unicode 17.0 says", async () => {
  if (eastAsianWidth === null) throw new Error("EastAsianWidth-17.0.0.txt is missing");
  const committed = path.join(import.meta.dirname, "..", "..", "..", "src", "text", "unicode", "character-data.ts");
  await expect(await characterDataSource(eastAsianWidth)).toMatchFileSnapshot(committed);
});
