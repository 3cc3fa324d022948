import { beforeAll } from "vitest";
import { loadResources } from "../../src/text/index.js";
import { runSpecs, type SpecCase } from "../support/spec-cases.js";
import { displayBreaks, displayEdges, displayGlue, displayPairs, setParagraph, styleOf } from "./display.js";

beforeAll(() => loadResources([{ text: "", lang: "en", hyphenated: true }]));

runSpecs("text", ({ inputs }: SpecCase) => inputs.map(({ language, path: settings, text }) => {
  const lines = text.trimEnd().split("\n");
  switch (language) {
    case "breaks":
      return lines.map((line) => displayBreaks(line, styleOf(settings))).join("\n");
    case "gaps":
      return lines.map((line) => displayGlue(line, styleOf(settings))).join("\n");
    case "pairs":
      return displayPairs(lines.join(" ").split(" "), styleOf(settings));
    case "edges":
      return lines.join(" ").split(" ").map((mark) => displayEdges(mark, styleOf(settings))).join("\n");
    case "lines":
      return lines.map((line) => setParagraph(line, settings)).join("\n\n");
    default:
      throw new Error(`no display is called \`${language}\``);
  }
}).join("\n"));
