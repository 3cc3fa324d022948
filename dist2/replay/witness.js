/** Everybody who looks on at the moment. What one build sees others may note too: that makes them no less careful. */
const lookingOn = new Set();
/** Notes what a build sees of the disk, from its beginning to its end. */
export class Witness {
    #seen = new Map();
    #fresh = [];
    #isSure = true;
    /** One who looks on from now. */
    static begin() {
        const witness = new Witness();
        lookingOn.add(witness);
        return witness;
    }
    /** What was seen, each once; `null` where something could not be read, or was not the same when it was seen again. */
    end() {
        lookingOn.delete(this);
        return this.#isSure ? [...this.#seen.values()] : null;
    }
    /** What was seen since this was last asked, for who looks on in another thread; `null` where that is of no use to anybody. */
    fresh() {
        const fresh = this.#fresh;
        this.#fresh = [];
        return this.#isSure ? fresh : null;
    }
    note(sight) {
        const [aspect, path, value] = sight;
        const key = `${aspect} ${path}`;
        const before = this.#seen.get(key);
        if (before === undefined) {
            this.#seen.set(key, sight);
            this.#fresh.push(sight);
        }
        else if (before[2] !== value)
            this.#isSure = false;
    }
    doubt() {
        this.#isSure = false;
    }
}
/** Tells who looks on what is seen of a path. `value` is asked for only where somebody does. */
export function saw(aspect, path, value) {
    if (lookingOn.size === 0)
        return;
    const sight = [aspect, path, value()];
    for (const witness of lookingOn)
        witness.note(sight);
}
/** Tells who looks on what was seen in another thread; `null` where that is of no use. */
export function sawElsewhere(sights) {
    for (const witness of lookingOn) {
        if (sights === null)
            witness.doubt();
        else
            for (const sight of sights)
                witness.note(sight);
    }
}
/** Tells who looks on that something could not be seen, so that nobody knows when it will be otherwise. */
export function sawNothingSure() {
    for (const witness of lookingOn)
        witness.doubt();
}
