import { diagnostic } from "../diagnostics/index.js";
import { cleanItems } from "./clean-items.js";
import { readJsonItems } from "./json-items.js";
import { missingBibtexPackage } from "./read-bibtex.js";
import { unusedFields } from "./unused-fields.js";
/** Whether a file holds BibTeX or BibLaTeX, by its name. */
export const isBibtex = (path) => /\.(?:bib|bibtex)$/i.test(path);
/** Items of another program, read as far as they can be. */
export function bibliographyOf(items, known, found = [], before = []) {
    const { items: clean, unused, diagnostics } = cleanItems(items, known);
    const inOrder = [...before, ...unused].toSorted((a, b) => a.span.start - b.span.start);
    return { items: clean, diagnostics: [...found, ...diagnostics, ...unusedFields(inOrder)].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) };
}
/** Reads a file of BibTeX or CSL-JSON, by its name. `readBibtex` is `null` where the package for it is not installed. */
export function readBibliographyFile(source, known, readBibtex) {
    if (!isBibtex(source.path)) {
        const { items, diagnostics } = readJsonItems(source);
        return items === null ? { items: [], diagnostics } : bibliographyOf(items, known, diagnostics);
    }
    if (readBibtex === null)
        return { items: [], diagnostics: [missingBibtexPackage(source)] };
    const { items, unused, diagnostics } = readBibtex(source);
    if (items.length > 0 || diagnostics.length > 0 || !/\S/.test(source.text))
        return bibliographyOf(items, known, diagnostics, unused);
    return { items, diagnostics: [diagnostic("bibliography/unreadable-file", { source, start: 0, end: Math.min(1, source.text.length) }, "the file holds no entry of BibTeX", "export the references once more")] };
}
