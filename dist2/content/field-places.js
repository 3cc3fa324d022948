import { valueAt } from "./content-node.js";
import { readYaml } from "./yaml-file.js";
/** The files that a `course.yaml` names beside itself, which have to be found before it is read. */
export function filesNamedIn(source) {
    // Files are read twice only where there is something to find.
    if (!/^["']?(?:calendar|programme|attainment)\b/m.test(source.text))
        return { calendar: null, programme: null, marks: null };
    const { value: root } = readYaml(source);
    const named = (key) => (root?.kind === "map" ? valueAt(root, key) : undefined);
    const text = (node) => (node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : null);
    const attainment = named("attainment");
    return { calendar: text(named("calendar")), programme: text(named("programme")), marks: text(attainment?.kind === "map" ? valueAt(attainment, "marks") : attainment) };
}
/** Where the values of a file's own keys stand, each with its key; none where its syntax leaves in doubt what belongs to which. */
export function fieldPlaces(source) {
    const { value, diagnostics } = readYaml(source);
    if (value?.kind !== "map" || diagnostics.some(({ severity }) => severity === "error"))
        return new Map();
    return new Map([...value.entries].map(([name, { key, value: { span } }]) => [name, { source, start: key.span.start, end: Math.max(key.span.end, span.end) }]));
}
