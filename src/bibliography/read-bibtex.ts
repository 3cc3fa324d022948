import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Placed, Source } from "../diagnostics/index.js";
import { readEntries } from "./bibtex-entries.js";
import { itemOf } from "./bibtex-item.js";
import { withInherited } from "./crossref.js";
import type { CslItem } from "./csl-item.js";
import { loadTexReader } from "./tex-reader.js";

/** What a file of BibTeX says, before its variables are read. */
interface BibtexItems {
  readonly items: readonly CslItem[];
  /** Fields that no variable takes. */
  readonly unused: readonly Placed<string>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of BibTeX or BibLaTeX. */
export type ReadBibtex = (source: Source) => BibtexItems;

/** Loads what reads BibTeX; rejects where the package that knows TeX is not installed, which `missingBibtexPackage` tells. */
export async function loadBibtex(): Promise<ReadBibtex> {
  const tex = await loadTexReader();
  return (source) => {
    const read = readEntries(source);
    const { entries, diagnostics } = withInherited(read.entries);
    const found: Diagnostic[] = [...read.diagnostics, ...diagnostics];
    const unused: Placed<string>[] = [];
    const whole = entries.filter((entry) => {
      if (entry.type.value === "xdata" || entry.type.value === "set") return false;
      if (entry.key.value !== "") return true;
      found.push(diagnostic("bibliography/syntax", entry.type.span, `\`@${entry.type.value}\` has no key`, "write a key behind its brace"));
      return false;
    });
    const items = whole.map((entry) => itemOf(entry, { tex, diagnostics: found, unused }));
    return { items, unused, diagnostics: found };
  };
}

/** What is told where the package is missing. */
export function missingBibtexPackage({ path, text }: Source): Diagnostic {
  const span = { source: { path, text }, start: 0, end: Math.min(1, text.length) };
  return diagnostic("bibliography/needs-package", span, `to read \`${path}\`, the package \`@citation-js/plugin-bibtex\` is needed`, "run `npm install @citation-js/core @citation-js/plugin-bibtex`");
}

