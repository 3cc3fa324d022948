/** The scope within a block whose context is `context`. A block about the same thing adds no level for `../`. */
export function scopeWith(scope, context) {
    return scope.contexts[0] === context ? scope : { ...scope, contexts: [context, ...scope.contexts] };
}
function missing(name, known, holder) {
    return { missing: name, known: [...known], holder };
}
function fieldOf(value, name) {
    if (value === null || typeof value !== "object")
        return missing(name, [], value);
    if (value.kind === "object") {
        const found = value.fields.get(name);
        return found === undefined ? missing(name, value.fields.keys(), value) : { found };
    }
    if (value.kind !== "list")
        return missing(name, [], value);
    if (name === "length")
        return { found: value.items.length };
    const found = /^\d{1,9}$/.test(name) ? value.items[Number(name)] : undefined;
    return found === undefined ? missing(name, ["length"], value) : { found };
}
function start({ data, depth, parts, scoped }, scope) {
    const [first = ""] = parts;
    if (data) {
        let frame = scope.frame;
        for (let level = 0; level < depth && frame !== null; level++)
            frame = frame.parent;
        const found = frame?.values.get(first);
        if (found !== undefined)
            return { found, used: 1 };
        return { ...missing(`@${first}`, Array.from(frame?.values.keys() ?? [], (name) => `@${name}`), null), used: 1 };
    }
    const param = depth === 0 && !scoped ? scope.blockParams.get(first) : undefined;
    if (param !== undefined)
        return { found: param, used: 1 };
    const found = scope.contexts[depth];
    return found === undefined ? { ...missing("../".repeat(depth), [], null), used: 0 } : { found, used: 0 };
}
/** Follows a path from where it stands. */
export function resolvePath(path, scope) {
    const begun = start(path, scope);
    if (!("found" in begun))
        return begun;
    let value = begun.found;
    for (const part of path.parts.slice(begun.used)) {
        const next = fieldOf(value, part);
        if (!("found" in next))
            return next;
        value = next.found;
    }
    return { found: value };
}
