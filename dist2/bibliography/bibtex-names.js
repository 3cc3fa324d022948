import { withoutEntities } from "./entities.js";
/** Whether nothing of a name is a letter or a digit. */
export const isNobody = (name) => /^[^\p{L}\p{N}]*$/u.test(name);
/** The parts of a text between separators that stand outside its braces. */
function split(raw, separator) {
    const parts = [];
    let [depth, from] = [0, 0];
    for (let at = 0; at < raw.length; at += 1) {
        const sign = raw[at];
        if (sign === "\\")
            at += 1;
        else if (sign === "{")
            depth += 1;
        else if (sign === "}")
            depth -= 1;
        else if (depth <= 0) {
            separator.lastIndex = at;
            const found = separator.exec(raw)?.[0];
            if (found === undefined)
                continue;
            parts.push(raw.slice(from, at));
            from = at + found.length;
            at = from - 1;
        }
    }
    return [...parts, raw.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}
/** Whether a name is one group in braces: an institution, which is not split. */
function isWhole(raw) {
    if (!raw.startsWith("{") || !raw.endsWith("}") || /^\{\s*\\/.test(raw))
        return false;
    let depth = 0;
    for (let at = 0; at < raw.length; at += 1) {
        if (raw[at] === "\\")
            at += 1;
        else if (raw[at] === "{")
            depth += 1;
        else if (raw[at] === "}" && (depth -= 1) === 0)
            return at === raw.length - 1;
    }
    return false;
}
const hanName = /^[\p{Script=Han}·]{2,5}$/u;
const doubleSurnames = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|端木|夏侯|南宫|独孤|轩辕)$/;
/** Names that others separate by commas, as BibTeX does not: `Smith, J., Jones, K.`, `张三, 李四`; `null` where commas mean what they mean there. */
function commaSeparated(raw) {
    const parts = split(raw, /[,，、]\s*/uy);
    if (parts.length >= 2 && parts.every((part) => hanName.test(part)) && !(parts.length === 2 && doubleSurnames.test(parts[0] ?? "")))
        return parts;
    if (parts.length < 4 || parts.length % 2 !== 0)
        return null;
    return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ""}`] : []));
}
/**
 * The names of a field. Institutions in braces stay whole, `and others` becomes CSL's `others`; names that stand between commas or
 * semicolons are taken one by one, and told.
 */
export function namesOf(raw, tex) {
    const doubtful = [];
    const text = withoutEntities(raw, (sign) => (/[&#%$_{}]/.test(sign) ? `\\${sign}` : sign));
    const listed = split(text, /\s+and\s+/iy).flatMap((name) => {
        if (namedParts.test(name))
            return [name];
        const apart = isWhole(name) ? [name] : split(name, /\s*[;；]\s*/uy);
        const single = apart.flatMap((one) => (isWhole(one) ? [one] : (commaSeparated(one) ?? [one])));
        if (single.length > 1)
            doubtful.push(name);
        return single;
    });
    const people = listed.map((name) => name.replace(/^and\s+/i, ""));
    const names = people.filter((name) => !isNobody(name)).map((name) => nameOf(name, tex));
    return { names, doubtful, nobody: people.filter(isNobody) };
}
/** A name whose parts are named, as BibLaTeX has it: `family=Berg, given=Anna, prefix=van den, useprefix=true`. */
const namedParts = /^\s*(?:family|given|prefix|suffix)(?:-i)?\s*=/;
function nameOfParts(raw, tex) {
    const pairs = split(raw, /\s*,\s*/y).map((part) => /^([a-z-]+)\s*=\s*(.*)$/s.exec(part) ?? []);
    const said = new Map(pairs.flatMap(([, key, value = ""]) => (key === undefined ? [] : [[key, tex.text(value.replace(/^"(.*)"$/s, "$1")).text]])));
    const [family, given, prefix, suffix] = ["family", "given", "prefix", "suffix"].map((key) => said.get(key) ?? "");
    if (family === undefined || given === undefined || family === "" || given === "")
        return { literal: [prefix, family, given, suffix].filter((part) => part !== undefined && part !== "").join(" ") };
    const particle = said.get("useprefix") === "false" ? "dropping-particle" : "non-dropping-particle";
    return { family, given, ...(prefix === undefined || prefix === "" ? null : { [particle]: prefix }), ...(suffix === undefined || suffix === "" ? null : { suffix }) };
}
function nameOf(raw, tex) {
    if (/^(?:others|et\s+al\.?|等)$/i.test(raw))
        return { literal: "others" };
    if (namedParts.test(raw))
        return nameOfParts(raw, tex);
    if (isWhole(raw))
        return { literal: tex.text(raw).text };
    const whole = tex.text(raw).text;
    const name = tex.name(raw);
    if (name === null)
        return { literal: whole };
    const [family, given] = [partOf(name, "family"), partOf(name, "given")];
    if (family === null || given === null)
        return { literal: whole.replace(/,\s*$/, "") };
    const [particle, dropping, suffix] = ["non-dropping-particle", "dropping-particle", "suffix"].map((key) => partOf(name, key));
    return { family, given, ...(particle == null ? null : { "non-dropping-particle": particle }), ...(dropping == null ? null : { "dropping-particle": dropping }), ...(suffix == null ? null : { suffix }) };
}
function partOf(name, key) {
    const value = name[key];
    if (typeof value !== "string")
        return null;
    const text = value.replace(/[\s\u00a0]+/g, " ").trim();
    return text === "" ? null : text;
}
