import { single } from "./grammar.js";
/** Any number of at least `least`. */
export function number(form, least = -Infinity, most = Infinity) {
    return single(form, (component) => component.type === "number" && component.value >= least && component.value <= most ? component.value : undefined);
}
/** A whole number of at least `least`. */
export function integer(form, least = -Infinity, most = Infinity) {
    return single(form, (component) => component.type === "number" && component.integer && component.value >= least && component.value <= most ? component.value : undefined);
}
/** Text in quotes. */
export const text = single("a string", (component) => component.type === "string" ? component.value : undefined);
const reservedNames = new Set(["inherit", "initial", "unset", "revert", "default", "none", "auto"]);
/** A name of the author's own: a counter, a running string, a page. */
export const customName = single("a name", (component) => component.type === "identifier" && !reservedNames.has(component.value.toLowerCase()) ? component.value : undefined);
