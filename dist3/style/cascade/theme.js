import { closestName, diagnostic } from "../../diagnostics/index.js";
import { isMalformed, readComponents } from "../values/component.js";
/** The custom properties that some sheet declares on `:root`: what a course may set. */
function tokenNames(sheets) {
    const rootRules = sheets
        .flatMap((sheet) => sheet.rules)
        .filter((rule) => rule.selectors.some((selector) => selector.subject.some((simple) => simple.type === "root")));
    const custom = rootRules.flatMap((rule) => rule.declarations).filter((declaration) => declaration.type === "custom");
    return new Set(custom.map((declaration) => declaration.property));
}
/** The theme of a course as custom properties of the root; tokens that no sheet declares are reported. */
export function readTheme(theme, sheets, diagnostics) {
    const known = tokenNames(sheets);
    const declarations = new Map();
    for (const token of theme) {
        const name = `--${token.name.value}`;
        if (!known.has(name)) {
            const near = closestName(name, known)?.slice(2);
            const names = [...known].map((one) => `\`${one.slice(2)}\``).sort();
            const hint = near !== undefined ? `use \`${near}\`` : names.length === 0 ? null : `use one of ${names.join(", ")}`;
            const message = `the template has no token \`${token.name.value}\``;
            diagnostics.push(diagnostic("style/unknown-token", token.name.span, message, hint));
            continue;
        }
        const components = readComponents(token.value.value);
        if (isMalformed(components)) {
            const message = `token \`${token.name.value}\` has no CSS value: ${components.problem}`;
            diagnostics.push(diagnostic("style/invalid-token", token.value.span, message));
        }
        else
            declarations.set(name, { token, value: { text: token.value.value.trim(), components, token } });
    }
    return declarations;
}
