import { beforeAll } from "vitest";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { loadResources } from "../../src/text/index.js";
import { displayText } from "../support/display-text.js";
import { runSpecs } from "../support/spec-cases.js";
import { specImages } from "./support/spec-images.js";
import { layDocument } from "./support/lay.js";

// Some cases run from right to left, some divide words.
beforeAll(() => loadResources([{ text: "", lang: "he", hyphenated: false, rightToLeft: true }, { text: "بيت", lang: "ar", hyphenated: false, rightToLeft: true }, { text: "", lang: "en", hyphenated: true }]));

// Input: a whole document in markup, and a stylesheet over the plain one. Expected: mistakes, then the pages as text.
runSpecs("layout", ({ inputs }) => {
  const textOf = (language: string): string => inputs.find((input) => input.language === language)?.text ?? "";
  const { document, diagnostics } = layDocument(textOf("html"), textOf("css"), specImages);
  const mistakes = diagnostics.map((mistake) => `${formatDiagnostic(mistake)}\n`).join("");
  const isFaulty = diagnostics.some(({ severity }) => severity === "error");
  return mistakes + (document === null || isFaulty ? "" : displayText(document));
});
