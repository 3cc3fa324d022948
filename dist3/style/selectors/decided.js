/** Whether a condition holds for every element of a kind; `null` where it depends on more than that. */
function decided(simple, kind) {
    switch (simple.type) {
        case "universal":
            return true;
        case "type":
            return simple.name === kind.name;
        case "class":
            return kind.classes.has(simple.name);
        case "is":
            return decidedOfAny(simple.selectors, kind);
        case "not": {
            const any = decidedOfAny(simple.selectors, kind);
            return any === null ? null : !any;
        }
        case "id":
        case "attribute":
        case "nth":
        case "only-child":
        case "empty":
        case "root":
        case "lang":
        case "dir":
            return null;
    }
}
function decidedOfAny(selectors, kind) {
    let any = false;
    for (const { subject, others } of selectors) {
        const left = undecided(subject, kind);
        if (left === null)
            continue;
        if (left.length === 0 && others.length === 0)
            return true;
        any = null;
    }
    return any;
}
/** The conditions of a compound that elements of a kind may or may not meet; `null` where they never meet all of it. */
export function undecided(compound, kind) {
    const left = [];
    for (const simple of compound) {
        const holds = decided(simple, kind);
        if (holds === false)
            return null;
        if (holds === null)
            left.push(simple);
    }
    return left;
}
