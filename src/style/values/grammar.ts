import type { Component } from "./component.js";

/** A place in a list of components that a grammar moves on as it reads. */
export interface Cursor {
  readonly components: readonly Component[];
  index: number;
}

/** What a value may be: how to read it, and how to say it. */
export interface Grammar<T> {
  /** The forms of the value in words and backticked keywords: `a length`, `` `auto` ``. */
  readonly forms: readonly string[];
  /** Every keyword that may stand at this place, for "did you mean". */
  readonly keywords: readonly string[];
  /** The value at the cursor, which moves behind it; `undefined` where there is none, and the cursor may be anywhere. */
  read(cursor: Cursor): T | undefined;
}

/** The type of value that a grammar reads. */
export type ValueOf<G> = G extends Grammar<infer T> ? T : never;

/** The component at the cursor, which moves behind it. */
export function take(cursor: Cursor): Component | undefined {
  return cursor.components[cursor.index++];
}

/** Forms in a sentence: `a length, a percentage or auto`. */
export function phrase(forms: readonly string[]): string {
  return forms.length < 2 ? forms.join("") : `${forms.slice(0, -1).join(", ")} or ${forms.at(-1) ?? ""}`;
}

/** The value that the components spell from the first to the last, or `undefined`. */
export function readWhole<T>(grammar: Grammar<T>, components: readonly Component[]): T | undefined {
  const cursor: Cursor = { components, index: 0 };
  const value = grammar.read(cursor);
  return cursor.index === components.length ? value : undefined;
}

/** One of some keywords, in any case. */
export function keyword<const Name extends string>(...names: readonly Name[]): Grammar<Name> {
  const known: ReadonlyMap<string, Name> = new Map(names.map((name) => [name, name]));
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
export function single<T>(form: string, match: (component: Component) => T | undefined): Grammar<T> {
  return {
    forms: [form],
    keywords: [],
    read(cursor) {
      const component = take(cursor);
      return component === undefined ? undefined : match(component);
    },
  };
}

/** The first of several grammars that reads. */
export function oneOf<const Grammars extends readonly Grammar<unknown>[]>(
  ...grammars: Grammars
): Grammar<ValueOf<Grammars[number]>>;
export function oneOf(...grammars: readonly Grammar<unknown>[]): Grammar<unknown> {
  return {
    forms: grammars.flatMap((grammar) => grammar.forms),
    keywords: grammars.flatMap((grammar) => grammar.keywords),
    read(cursor) {
      const start = cursor.index;
      for (const grammar of grammars) {
        cursor.index = start;
        const value = grammar.read(cursor);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

/** A grammar whose value is made into another; `undefined` refuses it. */
export function mapped<From, To>(grammar: Grammar<From>, change: (value: From) => To | undefined): Grammar<To> {
  return {
    ...grammar,
    read(cursor) {
      const value = grammar.read(cursor);
      return value === undefined ? undefined : change(value);
    },
  };
}

/** A grammar under other words. */
export function described<T>(form: string, grammar: Grammar<T>): Grammar<T> {
  return { ...grammar, forms: [form] };
}

/** How often a value stands, and whether commas part it. */
export interface Repetition {
  readonly least: number;
  readonly most: number;
  readonly commas?: boolean;
}

/** Values in a row. */
export function listOf<T>(grammar: Grammar<T>, repetition: Repetition): Grammar<readonly T[]> {
  const { least, most, commas = false } = repetition;
  return {
    ...grammar,
    read(cursor) {
      const values: T[] = [];
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
export function isDelimiter(component: Component | undefined, value: string): boolean {
  return component?.type === "delimiter" && component.value === value;
}

/** A value, and then perhaps another. */
export function pair<First, Second>(
  first: Grammar<First>,
  second: Grammar<Second>,
): Grammar<readonly [First, Second | undefined]> {
  return {
    forms: first.forms,
    keywords: [...first.keywords, ...second.keywords],
    read(cursor) {
      const head = first.read(cursor);
      if (head === undefined) return undefined;
      const start = cursor.index;
      const tail = second.read(cursor);
      if (tail === undefined) cursor.index = start;
      return [head, tail];
    },
  };
}
