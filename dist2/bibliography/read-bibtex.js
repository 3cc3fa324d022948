import { diagnostic } from "../diagnostics/index.js";
import { readEntries } from "./bibtex-entries.js";
import { itemOf } from "./bibtex-item.js";
import { withInherited } from "./crossref.js";
import { loadTexReader } from "./tex-reader.js";
/** Loads what reads BibTeX; rejects where the package that knows TeX is not installed, which `missingBibtexPackage` tells. */
export async function loadBibtex() {
    const tex = await loadTexReader();
    return (source) => {
        const read = readEntries(source);
        const { entries, diagnostics } = withInherited(read.entries);
        const found = [...read.diagnostics, ...diagnostics];
        const unused = [];
        const whole = entries.filter((entry) => {
            if (entry.type.value === "xdata" || entry.type.value === "set")
                return false;
            if (entry.key.value !== "")
                return true;
            found.push(diagnostic("bibliography/syntax", entry.type.span, `\`@${entry.type.value}\` has no key`, "write a key behind its brace"));
            return false;
        });
        const items = whole.map((entry) => itemOf(entry, { tex, diagnostics: found, unused }));
        return { items, unused, diagnostics: found };
    };
}
/** What is told where the package is missing. */
export function missingBibtexPackage({ path, text }) {
    const span = { source: { path, text }, start: 0, end: Math.min(1, text.length) };
    return diagnostic("bibliography/needs-package", span, `to read \`${path}\`, the package \`@citation-js/plugin-bibtex\` is needed`, "run `npm install @citation-js/core @citation-js/plugin-bibtex`");
}
