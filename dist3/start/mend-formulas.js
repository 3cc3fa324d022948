import path from "node:path";
import { replaceFile } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
const formula = /\$\$[\s\S]+?\$\$|(?<![\\$\w])\$(?=\S)[^$\n]*?[^\s$\\]\$(?!\d)/g;
/** A formula as code: on lines of its own as a block, else in the line. */
function asCode(found, before) {
    const display = /^\$\$([^\S\n]*)\n([\s\S]*?)\n([^\S\n]*)\$\$$/.exec(found);
    if (display !== null && /(?:^|\n)[^\S\n]*$/.test(before))
        return `\`\`\`tex\n${display[2] ?? ""}\n${display[3] ?? ""}\`\`\``;
    const inner = found.replace(/^\$+|\$+$/g, "").replace(/\s+/g, " ").trim();
    const fence = inner.includes("`") ? "``" : "`";
    return `${fence}${inner}${fence}`;
}
/** The text with the formulas as code in which something stands at one of the offsets, and how many these are. */
function withoutFormulas(text, offsets) {
    let count = 0;
    const mended = text.replace(formula, (found, at) => {
        if (!offsets.some((offset) => offset >= at && offset <= at + found.length))
            return found;
        count += 1;
        return asCode(found, text.slice(0, at));
    });
    return { text: mended, count };
}
/** Whether two texts differ in nothing but that formulas of one of them are kept as code. */
export function isSameButForFormulas(one, other) {
    const asCodeAll = (text) => text.replace(formula, (found, at) => asCode(found, text.slice(0, at)));
    return asCodeAll(one) === asCodeAll(other);
}
/**
 * Keeps formulas as code that TeX makes no sense of, in the files of a course that was just written, so that it can be built: what
 * `faults` says of formulas tells where they are. Gives a warning for each file, or the mistake of the disk.
 */
export function mendFormulas(root, faults) {
    const places = new Map();
    for (const fault of faults)
        if (fault.code === "math/tex" && fault.span !== null)
            places.set(fault.span.source, [...(places.get(fault.span.source) ?? []), fault]);
    return [...places].flatMap(([source, found]) => {
        const { text, count } = withoutFormulas(source.text, found.map(({ span }) => span?.start ?? 0));
        if (count === 0)
            return [];
        const refused = replaceFile(root, path.join(root, source.path), text);
        if (refused !== null)
            return [refused];
        const [first] = found;
        const message = `${count === 1 ? "a formula is" : `${count} formulas are`} kept as code, since TeX makes no sense of ${count === 1 ? "it" : "them"}: ${first?.message ?? ""}`;
        return [diagnostic("import/formula", first?.span ?? null, message, "mend what it names and write dollar signs again; commands of your own go under `macros` in `course.yaml`")];
    });
}
