import type { CounterChange } from "../style/index.js";

interface Counter {
  /** Depth of the element that made the counter; its siblings and all they hold see it. */
  readonly depth: number;
  value: number;
}

/**
 * The counters in scope while a document is walked in order (CSS Lists 3 §4). A reset makes a counter that the element,
 * its descendants and its later siblings see; a reset inside makes a nested one.
 */
export class CounterScopes {
  private readonly counters = new Map<string, Counter[]>();
  /** Names of the counters made at each depth that is open. */
  private readonly made: string[][] = [[]];

  private get depth(): number {
    return this.made.length - 1;
  }

  private innermost(name: string): Counter | undefined {
    return this.counters.get(name)?.at(-1);
  }

  /** Makes a counter, or takes the place of the one that an earlier sibling made. */
  reset({ name, value }: CounterChange): void {
    const stack = this.counters.get(name) ?? [];
    this.counters.set(name, stack);
    if (stack.at(-1)?.depth === this.depth) stack.pop();
    else this.made.at(-1)?.push(name);
    stack.push({ depth: this.depth, value });
  }

  /** Moves the innermost counter of the name, and makes one where there is none. */
  increment({ name, value }: CounterChange): void {
    this.set({ name, value: (this.innermost(name)?.value ?? 0) + value });
  }

  /** Gives the innermost counter of the name a value, and makes one where there is none. */
  set({ name, value }: CounterChange): void {
    const counter = this.innermost(name);
    if (counter === undefined) this.reset({ name, value });
    else counter.value = value;
  }

  /** Goes from an element to its children. */
  descend(): void {
    this.made.push([]);
  }

  /** Goes back from the children to their parent: what they made is gone. */
  ascend(): void {
    for (const name of this.made.pop() ?? []) this.counters.get(name)?.pop();
  }

  /** Values of all counters of the name, outermost first; a single 0 where there is none (CSS Lists 3 §4.5). */
  valuesOf(name: string): readonly number[] {
    const values = this.counters.get(name)?.map((counter) => counter.value) ?? [];
    return values.length === 0 ? [0] : values;
  }

  /** The innermost value of every counter in scope. */
  snapshot(): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    for (const [name, stack] of this.counters) {
      const counter = stack.at(-1);
      if (counter !== undefined) values.set(name, counter.value);
    }
    return values;
  }

  /** All that is counted, as text. */
  get state(): string {
    return JSON.stringify([...this.counters].filter(([, stack]) => stack.length > 0));
  }
}
