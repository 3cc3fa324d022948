import { closestName, diagnostic } from "../diagnostics/index.js";
import { fontPackages } from "./font-packages.js";
/** Words that stand where a family may, and are none. */
const keywords = new Set(["inherit", "initial", "unset", "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui"]);
/** A name of a family, with its quotation marks, from some place in a value on. */
const familyName = /"([^"]*)"|'([^']*)'|([^\s,"';()][^,"';()]*)/g;
function* namesIn(value) {
    if (/\bvar\s*\(/.test(value))
        return;
    for (const match of value.matchAll(familyName)) {
        const name = (match[1] ?? match[2] ?? match[3] ?? "").trim();
        if (name !== "")
            yield { name, start: match.index, end: match.index + match[0].trimEnd().length };
    }
}
function faultsIn(value, spanOf, known) {
    return Array.from(namesIn(value)).flatMap(({ name, start, end }) => {
        if (keywords.has(name.toLowerCase()) || known.some((family) => family.toLowerCase() === name.toLowerCase()))
            return [];
        const near = closestName(name, known);
        const hint = near === null ? "put its files into the `fonts/` of the course, or use a family that `lectern fonts` lists" : `use \`${near}\``;
        return [diagnostic("build/unknown-font-family", spanOf(start, end), `no font of the family \`${name}\` is here`, hint)];
    });
}
/** Families that the theme or the stylesheets of a course name and that neither the course nor any package has. */
export function unknownFamilies(theme, sheets, families) {
    const known = [...new Set([...families, ...fontPackages.map(({ family }) => family)])];
    const faces = theme.filter(({ name }) => name.value.endsWith("-face"));
    const ofTheme = faces.flatMap(({ value }) => faultsIn(value.value, () => value.span, known));
    const ofSheets = sheets.flatMap((source) => Array.from(source.text.matchAll(/(?:font-family|--[a-z-]+-face)\s*:\s*([^;}]*)/g)).flatMap((match) => {
        const at = match.index + match[0].length - (match[1] ?? "").length;
        return faultsIn(match[1] ?? "", (start, end) => ({ source, start: at + start, end: at + end }), known);
    }));
    return [...ofTheme, ...ofSheets];
}
