import { diagnostic } from "../diagnostics/index.js";
const mostNames = 12;
/** One note for all fields of a file that no reference prints. */
export function unusedFields(fields) {
    const [first] = fields;
    if (first === undefined)
        return [];
    const names = [...new Set(fields.map(({ value }) => value))].sort();
    const listed = names.slice(0, mostNames).map((name) => `\`${name}\``).join(", ");
    const message = `fields that are not read: ${listed}${names.length > mostNames ? ` and ${names.length - mostNames} more` : ""}`;
    return [diagnostic("bibliography/unused-field", first.span, message)];
}
