import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { displayText } from "../support/display-text.js";
import { loadMathSetter } from "../../src/math/index.js";
import { layMath } from "../layout/support/lay.js";
import { runSpecs } from "../support/spec-cases.js";

/** What Node says where a package is not there. */
function notInstalled(): Promise<never> {
  return Promise.reject(Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }));
}

// Input: a whole document in markup, and a stylesheet over the plain one; `sh` stands for a project without the packages.
// Expected: mistakes, then the pages as text.
runSpecs("math", async ({ inputs }) => {
  const textOf = (language: string): string => inputs.find((input) => input.language === language)?.text ?? "";
  const isBare = textOf("sh") !== "";
  const { document, diagnostics } = await layMath(textOf("html"), textOf("css"), isBare ? notInstalled : loadMathSetter);
  const mistakes = diagnostics.map((mistake) => `${formatDiagnostic(mistake)}\n`).join("");
  const isFaulty = diagnostics.some(({ severity }) => severity === "error");
  return mistakes + (document === null || isFaulty ? "" : displayText(document));
});
