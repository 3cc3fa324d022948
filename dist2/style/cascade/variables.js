import { containsFunction } from "../values/component.js";
import { isDelimiter } from "../values/grammar.js";
import { serialise } from "../values/serialise.js";
/** Most components that a value may come to: a few custom properties that double one another soon pass it. */
const mostComponents = 10_000;
/** A value with each `var()` replaced by what it refers to, or else by its fallback. */
export function substitute(components, lookup) {
    const result = [];
    let token = null;
    for (const component of components) {
        const replaced = substituteOne(component, lookup);
        if ("fault" in replaced)
            return replaced;
        token ??= replaced.token;
        if (result.length + replaced.components.length > mostComponents)
            return { fault: { type: "too long" } };
        for (const each of replaced.components)
            result.push(each);
    }
    return { components: result, token };
}
function substituteOne(component, lookup) {
    if (component.type !== "function")
        return { components: [component], token: null };
    if (component.name === "var")
        return reference(component.children, lookup);
    const inner = substitute(component.children, lookup);
    return "fault" in inner
        ? inner
        : { components: [{ ...component, children: inner.components }], token: inner.token };
}
function reference(children, lookup) {
    const [name, comma, ...fallback] = children;
    if (name?.type !== "identifier" || !name.value.startsWith("--"))
        return { fault: { type: "malformed" } };
    if (comma !== undefined && !isDelimiter(comma, ","))
        return { fault: { type: "malformed" } };
    const value = lookup(name.value);
    if (value !== null)
        return value;
    return comma === undefined ? { fault: { type: "unknown", name: name.value } } : substitute(fallback, lookup);
}
/**
 * The custom properties of an element: its parent's, and over them its own with their references resolved. A
 * reference that fails is handed to `failed` with the name of the property that holds it, which is then left out.
 */
export function resolveCustom(inherited, declared, failed) {
    if (declared.size === 0)
        return inherited;
    const resolved = new Map(inherited);
    const done = new Map();
    const underway = new Set();
    const lookup = (name) => {
        const components = declared.get(name);
        if (components === undefined)
            return inherited.get(name) ?? null;
        const known = done.get(name);
        if (known !== undefined)
            return known;
        if (underway.has(name) || underway.size > 100)
            return { fault: { type: "cycle", name } };
        underway.add(name);
        const value = valueOf(components, lookup);
        underway.delete(name);
        done.set(name, value);
        return value;
    };
    for (const name of declared.keys()) {
        const value = lookup(name);
        if (value === null)
            continue;
        if ("fault" in value) {
            resolved.delete(name);
            failed(name, value.fault);
        }
        else
            resolved.set(name, value);
    }
    return resolved;
}
function valueOf(components, lookup) {
    const value = containsFunction(components, "var") ? substitute(components, lookup) : { components, token: null };
    return "fault" in value ? value : { ...value, text: serialise(value.components) };
}
