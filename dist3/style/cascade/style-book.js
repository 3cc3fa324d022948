import { usedStyle } from "./used-style.js";
/** Styles by what they say, so that equal ones are one object whatever rules they come from. */
export class StyleBook {
    #styles = new Map();
    #customs = new Map();
    #numbers = new WeakMap();
    /** The style of computed values. */
    of(values, custom) {
        const style = usedStyle(values, custom);
        // Custom properties are told apart by their number: as a map they would print as nothing.
        const key = `${this.numberOf(custom)} ${JSON.stringify(style)}`;
        const known = this.#styles.get(key);
        if (known === undefined)
            this.#styles.set(key, style);
        return known ?? style;
    }
    /** A number for custom properties; those that say the same have the same. */
    numberOf(custom) {
        const known = this.#numbers.get(custom);
        if (known !== undefined)
            return known;
        const key = JSON.stringify([...custom].map(([name, { text }]) => [name, text]));
        const number = this.#customs.get(key) ?? this.#customs.size;
        this.#customs.set(key, number);
        this.#numbers.set(custom, number);
        return number;
    }
}
