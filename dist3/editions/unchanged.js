/** The list with each item changed; the same list where none was. */
export function sameOr(items, change) {
    const changed = items.map(change);
    return changed.every((one, index) => one === items[index]) ? items : changed;
}
/** The value with other parts; the same value where they are those that it has. */
export function withParts(value, parts) {
    return Object.keys(parts).every((name) => parts[name] === value[name]) ? value : { ...value, ...parts };
}
