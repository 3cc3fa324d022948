import { deserialize, serialize } from "node:v8";
/** The record with some fields apart, as far as it has them. */
export function withLateFields(record, names, source) {
    const own = Object.entries(record).filter(([name]) => names.includes(name));
    const apart = deserialize(serialize({ source, fields: Object.fromEntries(own) }));
    // The text is written with the record.
    apart.source.text = "";
    return { record: { ...record, ...Object.fromEntries(own.map(([name]) => [name, null])) }, later: serialize(apart) };
}
/** Has the record read its late fields when one of them is asked for. All their places lie in `source` then. */
export function readLater({ record, later }, names, source) {
    let fields = null;
    const read = () => { process.stderr.write("DECODE "+source.path+"\n"+new Error().stack.split("\n").slice(2,14).join("\n")+"\n");
        const apart = deserialize(later);
        plant(apart.fields, apart.source, source, new Set());
        return apart.fields;
    };
    for (const name of names.filter((one) => Object.hasOwn(record, one)))
        Object.defineProperty(record, name, { configurable: true, enumerable: true, get: () => (fields ??= read())[name] });
}
/** Puts one source in the place of another, wherever a value names it. */
function plant(value, from, to, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) {
        for (const one of value)
            if (typeof one === "object" && one !== null)
                plant(one, from, to, seen);
        return;
    }
    const fields = value;
    for (const name in fields) {
        const inside = fields[name];
        if (inside === from)
            fields[name] = to;
        else if (typeof inside === "object" && inside !== null)
            plant(inside, from, to, seen);
    }
}
