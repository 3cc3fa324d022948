/** Components as CSS text, with one space where there was any. */
export function serialise(components) {
    return components.map(serialiseOne).join(" ").replaceAll(" ,", ",");
}
function serialiseOne(component) {
    switch (component.type) {
        case "identifier":
        case "delimiter":
            return component.value;
        case "string":
            return JSON.stringify(component.value);
        case "hash":
            return `#${component.value}`;
        case "number":
            return String(component.value);
        case "percentage":
            return `${component.value}%`;
        case "dimension":
            return `${component.value}${component.unit}`;
        case "function": {
            const inner = serialise(component.children);
            const closing = { "(": ")", "[": "]", "{": "}" }[component.name];
            return closing === undefined ? `${component.name}(${inner})` : `${component.name}${inner}${closing}`;
        }
    }
}
