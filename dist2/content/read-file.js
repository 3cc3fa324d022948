import { mentionsOf, textsOf } from "../model/index.js";
import { newReading, readFields } from "./fields/reader.js";
import { readYaml } from "./yaml-file.js";
/** What could be read of several files. */
export function recordsOf(files) {
    return files.flatMap(({ record }) => record ?? []);
}
/** Name of the file without folder and extension. */
export function idOf({ path }) {
    return path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}
/** A file of which nothing could be read. */
export const nothing = { record: null, textSlots: [], citations: [], slotReferences: [] };
/** The record of a file, as far as it could be read. */
export function readFile(source, kind) {
    return recordIn(readYaml(source), kind);
}
/** The record of a file whose YAML is read. */
export function recordIn({ value: root, diagnostics }, kind) {
    if (root === null)
        return { ...nothing, faults: diagnostics };
    const { faults, textSlots, ...reading } = newReading(diagnostics);
    const record = readFields(kind, root, { faults, textSlots, ...reading });
    const { citations, slotReferences } = mentionsOf(textsOf(kind, record, null));
    return { record, textSlots: textSlots.toSorted((a, b) => a.span.start - b.span.start), citations, slotReferences, faults };
}
