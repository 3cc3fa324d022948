import { closestName, diagnostic } from "../../diagnostics/index.js";
import { refusal } from "../declarations/read-declaration.js";
import { readValue } from "../declarations/read-value.js";
import { serialise } from "../values/serialise.js";
import { resolveCustom, substitute } from "./variables.js";
/** Reads what declarations come to under custom properties; each with `var()` once for those that it stands under. */
export class DeclaredValues {
    #settled = new WeakMap();
    /** The custom properties of an element: what it inherits, under its own declarations, under the theme. */
    custom(ordered, { inherited, theme }, faults) {
        const declared = new Map();
        for (const declaration of ordered)
            if (declaration.type === "custom" && !theme.has(declaration.property))
                declared.set(declaration.property, declaration);
        if (declared.size === 0 && theme.size === 0)
            return inherited;
        const own = new Map([...declared].map(([name, declaration]) => [name, declaration.components]));
        const themed = [...theme].map(([name, { value }]) => [name, value]);
        const under = theme.size === 0 ? inherited : new Map([...inherited, ...themed]);
        return resolveCustom(under, own, (name, fault) => {
            const declaration = declared.get(name);
            if (declaration !== undefined)
                faults.push(faultOf(declaration, fault, new Set([...under.keys(), ...own.keys()])));
        });
    }
    /** What a declaration assigns. */
    assigned(declaration, custom, faults) {
        switch (declaration.type) {
            case "custom":
                return { assignments: [], origin: declaration.span };
            case "longhands":
                return { assignments: declaration.assignments, origin: declaration.span };
            case "pending": {
                let known = this.#settled.get(custom);
                if (known === undefined)
                    this.#settled.set(custom, (known = new Map()));
                let settled = known.get(declaration);
                if (settled === undefined)
                    known.set(declaration, (settled = settle(declaration, custom)));
                faults.push(...settled.faults);
                return settled;
            }
        }
    }
}
function settle(declaration, custom) {
    const value = substitute(declaration.components, (name) => custom.get(name) ?? null);
    const failed = (fault) => ({ assignments: [], origin: declaration.span, faults: [fault] });
    if ("fault" in value)
        return failed(faultOf(declaration, value.fault, custom.keys()));
    const { token, components } = value;
    const assignments = readValue(declaration.property, components);
    if (assignments !== null)
        return { assignments, origin: token?.value.span ?? declaration.span, faults: [] };
    const { code, message, hint } = refusal(declaration.property, serialise(components), components);
    if (token === null)
        return failed(diagnostic(code, declaration.span, message, hint));
    return failed(diagnostic("style/invalid-token", token.value.span, `token \`${token.name.value}\` does not fit: ${message}`, hint));
}
function faultOf({ span }, fault, known) {
    const found = (code, message, hint) => diagnostic(code, span, message, hint);
    switch (fault.type) {
        case "unknown": {
            const near = closestName(fault.name, known);
            return found("style/unknown-variable", `\`${fault.name}\` is not declared`, near === null ? "declare it on `:root`" : `use \`${near}\``);
        }
        case "cycle":
            return found("style/variable-cycle", `\`${fault.name}\` is made of itself`, null);
        case "too long":
            return found("style/value-too-long", "the value has too many parts", null);
        case "malformed":
            return found("style/invalid-value", "`var()` is not complete", "write the name with two dashes, and a comma before a fallback: `var(--accent, black)`");
    }
}
