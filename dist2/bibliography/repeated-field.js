import { diagnostic } from "../diagnostics/index.js";
/** A field that an entry has already. */
export function repeatedField({ value, span }) {
    return diagnostic("bibliography/repeated-field", span, `\`${value}\` stands in the entry twice: the first counts`, "remove one of them");
}
