import { closestName, diagnostic } from "../../diagnostics/index.js";
/** Names that are listed before the rest is only counted. */
const listed = 6;
/** What a drawing says that is not followed: told once for the whole file. */
export class Notes {
    #ignored = new Map();
    #near = null;
    /** Notes something by its name; `known` are the names among which a slip may have a near one. */
    ignore(name, span, known = []) {
        if (this.#ignored.has(name))
            return;
        this.#near ??= closestName(name, known);
        this.#ignored.set(name, span);
    }
    /** The one note, if there is anything to tell. */
    get diagnostics() {
        const [first] = this.#ignored.values();
        if (first === undefined)
            return [];
        const names = [...this.#ignored.keys()].map((name) => `\`${name}\``);
        const rest = names.length > listed ? ` and ${names.length - listed} more` : "";
        const hint = this.#near === null ? "look at the figure; leave out what it does not need" : `look at the figure; perhaps \`${this.#near}\` is meant`;
        return [diagnostic("images/svg-ignored", first, `the drawing says what is not followed: ${names.slice(0, listed).join(", ")}${rest}`, hint)];
    }
}
