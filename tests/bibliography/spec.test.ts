import { loadBibtex, readBibliographyFile } from "../../src/bibliography/index.js";
import type { Bibliography, ReadBibtex } from "../../src/bibliography/index.js";
import { knownVariables } from "../../src/content/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { runSpecs } from "../support/spec-cases.js";

const readBibtex: ReadBibtex = await loadBibtex();

/** The items of a file, a variable a line, and what is told of it. */
function shown({ items, diagnostics }: Bibliography): string {
  const entries = items.map(({ fields }) => fields.map(({ key, value }) => `${key.value}: ${typeof value === "string" ? value : JSON.stringify(value)}`).join("\n"));
  return [...entries, ...diagnostics.map((one) => formatDiagnostic(one))].join("\n\n");
}

runSpecs("bibliography", ({ inputs: [input] }) => {
  if (input === undefined) throw new Error("a case of a bibliography has a file");
  const [name = "", without] = (input.path === "" ? "refs.bib" : input.path).split(" ");
  return shown(readBibliographyFile({ path: name, text: input.text.replace(/\n$/, "") }, knownVariables, without === undefined ? readBibtex : null));
});
