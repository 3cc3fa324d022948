/**
 * The counters in scope while a document is walked in order (CSS Lists 3 §4). A reset makes a counter that the element,
 * its descendants and its later siblings see; a reset inside makes a nested one.
 */
export class CounterScopes {
    counters = new Map();
    /** Names of the counters made at each depth that is open. */
    made = [[]];
    get depth() {
        return this.made.length - 1;
    }
    innermost(name) {
        return this.counters.get(name)?.at(-1);
    }
    /** Makes a counter, or takes the place of the one that an earlier sibling made. */
    reset({ name, value }) {
        const stack = this.counters.get(name) ?? [];
        this.counters.set(name, stack);
        if (stack.at(-1)?.depth === this.depth)
            stack.pop();
        else
            this.made.at(-1)?.push(name);
        stack.push({ depth: this.depth, value });
    }
    /** Moves the innermost counter of the name, and makes one where there is none. */
    increment({ name, value }) {
        this.set({ name, value: (this.innermost(name)?.value ?? 0) + value });
    }
    /** Gives the innermost counter of the name a value, and makes one where there is none. */
    set({ name, value }) {
        const counter = this.innermost(name);
        if (counter === undefined)
            this.reset({ name, value });
        else
            counter.value = value;
    }
    /** Goes from an element to its children. */
    descend() {
        this.made.push([]);
    }
    /** Goes back from the children to their parent: what they made is gone. */
    ascend() {
        for (const name of this.made.pop() ?? [])
            this.counters.get(name)?.pop();
    }
    /** Values of all counters of the name, outermost first; a single 0 where there is none (CSS Lists 3 §4.5). */
    valuesOf(name) {
        const values = this.counters.get(name)?.map((counter) => counter.value) ?? [];
        return values.length === 0 ? [0] : values;
    }
    /** The innermost value of every counter in scope. */
    snapshot() {
        const values = new Map();
        for (const [name, stack] of this.counters) {
            const counter = stack.at(-1);
            if (counter !== undefined)
                values.set(name, counter.value);
        }
        return values;
    }
}
