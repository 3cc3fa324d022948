function isSource(value) {
    return "path" in value && "text" in value && typeof value.path === "string" && typeof value.text === "string" && Object.keys(value).length === 2;
}
/**
 * Whether a value is made of what can be written down as it is: no functions and no objects of classes, at any depth. The texts that
 * it lies in are noted by their paths; two of one path are not plain.
 */
export function hasOnlyPlain(value, sources, seen = new Set()) {
    if (typeof value === "function" || typeof value === "symbol")
        return false;
    if (typeof value !== "object" || value === null || seen.has(value))
        return true;
    seen.add(value);
    const kind = Object.getPrototypeOf(value);
    if (kind === Object.prototype)
        return isSource(value) ? noted(value, sources) : areAllPlain(Object.values(value), sources, seen);
    if (kind === Array.prototype)
        return areAllPlain(value, sources, seen);
    return (kind === Map.prototype || kind === Set.prototype) && areAllPlain([...value], sources, seen);
}
function areAllPlain(values, sources, seen) {
    for (const one of values)
        if ((typeof one === "object" || typeof one === "function" || typeof one === "symbol") && !hasOnlyPlain(one, sources, seen))
            return false;
    return true;
}
function noted(source, sources) {
    const known = sources.get(source.path);
    sources.set(source.path, source);
    return known === undefined || known.text === source.text;
}
