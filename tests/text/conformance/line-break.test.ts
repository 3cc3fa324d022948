import { expect, test } from "vitest";
import { characterTable } from "../../../src/text/unicode/character-table.js";
import { lineBreakOpportunities } from "../../../src/text/unicode/line-break.js";
import { unicodeFile } from "../unicode/character-data-source.js";

const official = unicodeFile("LineBreakTest-17.0.0.txt");
const mustRun = process.env["CI"] !== undefined;

function actual(line: string): string {
  const codePoints = [...line.matchAll(/[0-9A-F]+/g)].map(([digits]) => Number.parseInt(digits, 16));
  const opportunities = lineBreakOpportunities(Uint16Array.from(codePoints, (codePoint) => characterTable[codePoint] ?? 0));
  const signs = codePoints.map((codePoint, index) =>
    `${(opportunities[index] ?? 0) > 0 ? "÷" : "×"} ${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
  return `${signs.join(" ")} ÷`;
}

test.runIf(official !== null || mustRun)("every line of Unicode's own line breaking test passes", () => {
  if (official === null) throw new Error("LineBreakTest-17.0.0.txt is missing");
  const cases = official.split("\n").map((line) => line.replace(/\s*#.*/, "")).filter((line) => line !== "");
  expect(cases).toHaveLength(19_338);
  expect(cases.filter((line) => actual(line) !== line)).toEqual([]);
});
