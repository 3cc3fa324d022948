import { closestName, diagnostic } from "../diagnostics/index.js";
import { course as courseKind, keyOf, profile as profileKind, recordsIn, rowsOf, syllabusSections, wordsOfItems } from "../model/index.js";
import { readFile } from "./read-file.js";
/** What may follow a name in a path: keys of the mappings that it holds, or the roles and kinds of its items. */
function stepsIn(kind) {
    const keys = recordsIn(kind).flatMap((record) => rowsOf(record).map(([name, row]) => [keyOf(name, row), row.kind]));
    return new Map([...keys, ...wordsOfItems(kind).map((word) => [word, kind])]);
}
/** The kind that a path through `course.yaml` leads to, or the mistake in it. */
function fieldAt({ value, span }) {
    let kind = courseKind;
    for (const step of value.split(".")) {
        const steps = stepsIn(kind);
        const next = steps.get(step);
        if (next === undefined)
            return unknownField(step, span, [...steps.keys()]);
        kind = next;
    }
    return kind;
}
function unknownField(name, span, names) {
    const near = closestName(name, names);
    return diagnostic("profile/unknown-field", span, `\`${name}\` is no field that \`course.yaml\` has there`, near === null ? "name it as `course.yaml` does" : `use \`${near}\``);
}
function faultsOfRule(rule) {
    const { id, fields, each, order, policy, publish, holds } = rule;
    const asked = [fields.length > 0, order.length > 0, policy !== null, publish !== null, holds !== null].filter((one) => one).length;
    const several = asked > 1 ? [diagnostic("profile/several-in-one", id.span, `the rule \`${id.value}\` asks for ${asked} things at once`, "make a rule of each")] : [];
    const kinds = fields.map(fieldAt);
    const items = kinds.flatMap((kind) => ("code" in kind ? [] : recordsIn(kind)));
    const keys = items.flatMap((record) => rowsOf(record).map(([name, row]) => keyOf(name, row)));
    return [
        ...several,
        ...kinds.flatMap((kind) => ("code" in kind ? [kind] : [])),
        ...each.filter(({ value }) => items.length > 0 && !keys.includes(value)).map(({ value, span }) => unknownField(value, span, keys)),
        ...order.filter(({ value }) => !sections.includes(value)).map(({ value, span }) => {
            const near = closestName(value, sections);
            return diagnostic("profile/unknown-field", span, `\`${value}\` is no section of a syllabus`, near === null ? `use one of ${sections.map((one) => `\`${one}\``).join(", ")}` : `use \`${near}\``);
        }),
    ];
}
const sections = [...syllabusSections, "approval", "support"];
/** A profile from its file; `null` where a mistake leaves in doubt what it asks for. */
export function readProfile(source) {
    const { record, faults } = readFile(source, profileKind);
    const rules = record?.rules ?? [];
    const twice = rules.filter(({ id }, index) => rules.findIndex((other) => other.id.value === id.value) < index)
        .map(({ id }) => diagnostic("profile/same-rule", id.span, `a second rule \`${id.value}\``, "rename or remove one of the two"));
    const diagnostics = [...faults, ...twice, ...rules.flatMap(faultsOfRule)];
    return { value: diagnostics.some(({ severity }) => severity === "error") ? null : record, diagnostics };
}
