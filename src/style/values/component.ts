import { ident, string, tokenTypes, tokenize } from "css-tree/dist/csstree.esm";

/** Deepest nesting of brackets in a value or a stylesheet; whoever writes more has slipped. */
export const deepestNesting = 32;

interface ComponentBase {
  /** Offsets in the text that holds the value. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a value (CSS Syntax 3 §5.3): a token without white space and comments, or a function with what it holds. */
export type Component = ComponentBase &
  (
    | { readonly type: "identifier" | "string" | "hash" | "delimiter"; readonly value: string }
    | { readonly type: "number" | "percentage"; readonly value: number; readonly integer: boolean }
    | { readonly type: "dimension"; readonly value: number; readonly unit: string }
    /** Names in lower case; plain brackets are a function with the name `(`, `[` or `{`. */
    | { readonly type: "function"; readonly name: string; readonly children: readonly Component[] }
  );

/** A value that is no list of components: brackets that do not match, a string without an end, too deep a nest. */
export interface MalformedValue {
  readonly problem: string;
  readonly start: number;
  readonly end: number;
}

interface OpenFunction {
  readonly name: string;
  readonly start: number;
  readonly closedBy: string;
  readonly children: Component[];
}

const closingBracket: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

const skipped: ReadonlySet<number> = new Set([tokenTypes.WhiteSpace, tokenTypes.Comment]);

/** The largest number that a value may hold or a `calc()` come to: beyond it no length has a meaning on a page. */
const largestNumber = 1e9;

const numeric: ReadonlySet<number> = new Set([tokenTypes.Number, tokenTypes.Percentage, tokenTypes.Dimension]);

/** The component of one token that neither opens nor closes anything. */
function leaf(type: number, text: string, place: ComponentBase): Component {
  const { start, end } = place;
  // As a delimiter it matches no grammar, so that the value is reported as it was written.
  if (numeric.has(type) && Math.abs(Number.parseFloat(text)) > largestNumber)
    return { type: "delimiter", value: text, start, end };
  switch (type) {
    case tokenTypes.Ident:
      return { type: "identifier", value: ident.decode(text), start, end };
    case tokenTypes.String:
      return { type: "string", value: string.decode(text), start, end };
    case tokenTypes.Hash:
      return { type: "hash", value: text.slice(1), start, end };
    case tokenTypes.Number:
      return { type: "number", value: Number(text), integer: /^[-+]?\d+$/.test(text), start, end };
    case tokenTypes.Percentage:
      return { type: "percentage", value: Number(text.slice(0, -1)), integer: false, start, end };
    case tokenTypes.Dimension: {
      const digits = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(text)?.[0] ?? "";
      return { type: "dimension", value: Number(digits), unit: text.slice(digits.length).toLowerCase(), start, end };
    }
    default:
      return { type: "delimiter", value: text, start, end };
  }
}

function faultOf(type: number, text: string): string | null {
  if (type === tokenTypes.BadString) return "a string does not end on its line";
  if (type === tokenTypes.BadUrl) return "a `url()` does not end";
  if (type === tokenTypes.Comment && !(text.length > 3 && text.endsWith("*/"))) return "a comment does not end";
  if (type === tokenTypes.String && !(text.length > 1 && text.endsWith(text.charAt(0)))) return "a string does not end";
  return null;
}

/** Reads tokens one by one into a tree. */
class ComponentReader {
  readonly top: Component[] = [];
  readonly #open: OpenFunction[] = [];
  malformed: MalformedValue | null = null;

  token(type: number, text: string, place: ComponentBase): void {
    if (this.malformed !== null) return;
    const fault = faultOf(type, text);
    if (fault === null && skipped.has(type)) return;
    const opened = type === tokenTypes.Function ? "(" : text;
    if (fault !== null) this.#fail(fault, place);
    else if (opened in closingBracket && type !== tokenTypes.String) this.#opens(text, opened, place);
    else if (type !== tokenTypes.String && (text === ")" || text === "]" || text === "}")) this.#closes(text, place);
    else this.#children().push(leaf(type, text, place));
  }

  finish(): void {
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) this.#fail(`\`${unclosed.closedBy}\` is missing`, { start: unclosed.start, end: unclosed.start + 1 });
  }

  #children(): Component[] {
    return this.#open.at(-1)?.children ?? this.top;
  }

  #opens(text: string, bracket: string, place: ComponentBase): void {
    if (this.#open.length === deepestNesting) {
      this.#fail(`brackets nest deeper than ${deepestNesting}`, place);
      return;
    }
    const name = text === bracket ? bracket : ident.decode(text.slice(0, -1)).toLowerCase();
    this.#open.push({ name, start: place.start, closedBy: closingBracket[bracket] ?? ")", children: [] });
  }

  #closes(text: string, place: ComponentBase): void {
    const opened = this.#open.pop();
    if (opened === undefined) {
      this.#fail(`\`${text}\` closes nothing`, place);
      return;
    }
    if (opened.closedBy !== text) {
      this.#fail(`\`${opened.closedBy}\` is missing`, { start: opened.start, end: opened.start + 1 });
      return;
    }
    const { name, start, children } = opened;
    this.#children().push({ type: "function", name, children, start, end: place.end });
  }

  #fail(problem: string, place: ComponentBase): void {
    this.malformed ??= { problem, start: place.start, end: place.end };
  }
}

/** The components of a value; their offsets count from `offset`. */
export function readComponents(text: string, offset = 0): readonly Component[] | MalformedValue {
  const reader = new ComponentReader();
  tokenize(text, (type, start, end) => {
    reader.token(type, text.slice(start, end), { start: offset + start, end: offset + end });
  });
  reader.finish();
  return reader.malformed ?? reader.top;
}

/** Whether a reading of components failed. */
export function isMalformed(value: readonly Component[] | MalformedValue): value is MalformedValue {
  return "problem" in value;
}

/** Whether a function of this name stands anywhere among the components. */
export function containsFunction(components: readonly Component[], name: string): boolean {
  return components.some(
    (component) =>
      component.type === "function" && (component.name === name || containsFunction(component.children, name)),
  );
}
