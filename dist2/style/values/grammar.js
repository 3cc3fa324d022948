/** The component at the cursor, which moves behind it. */
export function take(cursor) {
    return cursor.components[cursor.index++];
}
/** Forms in a sentence: `a length, a percentage or auto`. */
export function phrase(forms) {
    return forms.length < 2 ? forms.join("") : `${forms.slice(0, -1).join(", ")} or ${forms.at(-1) ?? ""}`;
}
/** The value that the components spell from the first to the last, or `undefined`. */
export function readWhole(grammar, components) {
    const cursor = { components, index: 0 };
    const value = grammar.read(cursor);
    return cursor.index === components.length ? value : undefined;
}
/** One of some keywords, in any case. */
export function keyword(...names) {
    const known = new Map(names.map((name) => [name, name]));
    return {
        forms: names.map((name) => `\`${name}\``),
        keywords: names,
        read(cursor) {
            const component = take(cursor);
            return component?.type === "identifier" ? known.get(component.value.toLowerCase()) : undefined;
        },
    };
}
/** A grammar of one component: `match` gives its value or `undefined`. */
export function single(form, match) {
    return {
        forms: [form],
        keywords: [],
        read(cursor) {
            const component = take(cursor);
            return component === undefined ? undefined : match(component);
        },
    };
}
export function oneOf(...grammars) {
    return {
        forms: grammars.flatMap((grammar) => grammar.forms),
        keywords: grammars.flatMap((grammar) => grammar.keywords),
        read(cursor) {
            const start = cursor.index;
            for (const grammar of grammars) {
                cursor.index = start;
                const value = grammar.read(cursor);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
    };
}
/** A grammar whose value is made into another; `undefined` refuses it. */
export function mapped(grammar, change) {
    return {
        ...grammar,
        read(cursor) {
            const value = grammar.read(cursor);
            return value === undefined ? undefined : change(value);
        },
    };
}
/** A grammar under other words. */
export function described(form, grammar) {
    return { ...grammar, forms: [form] };
}
/** Values in a row. */
export function listOf(grammar, repetition) {
    const { least, most, commas = false } = repetition;
    return {
        ...grammar,
        read(cursor) {
            const values = [];
            while (values.length < most) {
                const start = cursor.index;
                if (commas && values.length > 0 && !isDelimiter(take(cursor), ",")) {
                    cursor.index = start;
                    break;
                }
                const value = grammar.read(cursor);
                if (value === undefined) {
                    cursor.index = start;
                    break;
                }
                values.push(value);
            }
            return values.length < least ? undefined : values;
        },
    };
}
/** Whether a component is this delimiter. */
export function isDelimiter(component, value) {
    return component?.type === "delimiter" && component.value === value;
}
/** A value, and then perhaps another. */
export function pair(first, second) {
    return {
        forms: first.forms,
        keywords: [...first.keywords, ...second.keywords],
        read(cursor) {
            const head = first.read(cursor);
            if (head === undefined)
                return undefined;
            const start = cursor.index;
            const tail = second.read(cursor);
            if (tail === undefined)
                cursor.index = start;
            return [head, tail];
        },
    };
}
