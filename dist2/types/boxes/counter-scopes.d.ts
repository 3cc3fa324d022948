import type { CounterChange } from "../style/index.js";
/**
 * The counters in scope while a document is walked in order (CSS Lists 3 §4). A reset makes a counter that the element,
 * its descendants and its later siblings see; a reset inside makes a nested one.
 */
export declare class CounterScopes {
    private readonly counters;
    /** Names of the counters made at each depth that is open. */
    private readonly made;
    private get depth();
    private innermost;
    /** Makes a counter, or takes the place of the one that an earlier sibling made. */
    reset({ name, value }: CounterChange): void;
    /** Moves the innermost counter of the name, and makes one where there is none. */
    increment({ name, value }: CounterChange): void;
    /** Gives the innermost counter of the name a value, and makes one where there is none. */
    set({ name, value }: CounterChange): void;
    /** Goes from an element to its children. */
    descend(): void;
    /** Goes back from the children to their parent: what they made is gone. */
    ascend(): void;
    /** Values of all counters of the name, outermost first; a single 0 where there is none (CSS Lists 3 §4.5). */
    valuesOf(name: string): readonly number[];
    /** The innermost value of every counter in scope. */
    snapshot(): ReadonlyMap<string, number>;
}
