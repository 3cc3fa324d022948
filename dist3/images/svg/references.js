const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const reference = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([\w:.-]+));/g;
/** Resolves character references, and entities as far as they may come to so many characters in one drawing. */
export class References {
    #entities;
    #room;
    constructor(entities, room) {
        this.#entities = entities;
        this.#room = room;
    }
    /** The text with its references resolved, or `null` where an `&` begins none or they come to too much. */
    resolve(written) {
        if (!written.includes("&"))
            return written;
        if (written.replace(reference, "").includes("&"))
            return null;
        const parts = [...written.matchAll(reference)].map(([, hex, decimal, name]) => this.#part(hex, decimal, name));
        this.#room -= parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
        if (parts.includes(undefined) || this.#room < 0)
            return null;
        const values = parts.values();
        return written.replace(reference, () => values.next().value ?? "");
    }
    #part(hex, decimal, name) {
        if (name !== undefined)
            return Object.hasOwn(named, name) ? named[name] : this.#entities.get(name);
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
    }
}
