import { closestName, diagnostic } from "../../diagnostics/index.js";
import type { Diagnostic, DiagnosticCode, Placed, Source, Span, TracedText } from "../../diagnostics/index.js";
import { tokenize } from "../../xml/index.js";
import type { Range, Token } from "../../xml/index.js";
import { refusedElements, svgElements } from "./elements.js";

/** An element of a drawing, checked against the table of elements. */
export interface SvgElement {
  readonly name: string;
  readonly span: Span;
  readonly attributes: ReadonlyMap<string, Placed<string>>;
  readonly children: readonly (SvgElement | TracedText)[];
}

interface OpenElement extends SvgElement {
  readonly children: (SvgElement | TracedText)[];
}

const limits = { characters: 2_000_000, elements: 50_000, depth: 64 } as const;

const references: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const reference = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g;

/** The text with its character references resolved, or `null` where an `&` begins none. */
function decoded(written: string): string | null {
  if (written.replace(reference, "").includes("&")) return null;
  const parts = [...written.matchAll(reference)].map(([, hex, decimal, name]) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (name !== undefined) return references[name];
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
  });
  if (parts.includes(undefined)) return null;
  const values = parts.values();
  return written.replace(reference, () => values.next().value ?? "");
}

class TreeBuilder {
  readonly diagnostics: Diagnostic[] = [];
  root: SvgElement | null = null;
  readonly #source: Source;
  readonly #open: OpenElement[] = [];
  /** Depth inside an element that is passed over. */
  #skipping = 0;
  #elements = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** False where the rest of the drawing is not worth reading. */
  take(token: Token): boolean {
    switch (token.type) {
      case "text":
        this.#text(token);
        return true;
      case "comment":
      case "instruction":
        return true;
      case "cdata":
      case "broken":
        return this.#stop("images/svg-syntax", token, "this is not well-formed XML", "mend it, or export the drawing again");
      case "declaration":
        return this.#stop("images/svg-refused", token, "a document type or an entity is declared", "remove the declaration");
      case "start-tag":
        return this.#startTag(token);
      case "end-tag":
        return this.#endTag(token);
    }
  }

  finish(): void {
    const open = this.#open.at(-1);
    if (open !== undefined) this.diagnostics.push(diagnostic("images/svg-syntax", open.span, `\`${open.name}\` is never closed`, `write \`</${open.name}>\``));
    else if (this.root === null && this.diagnostics.length === 0)
      this.#stop("images/svg-syntax", { start: 0, end: 1 }, "the file holds no drawing", "export the drawing again");
  }

  #span({ start, end }: Range): Span {
    const { length } = this.#source.text;
    return { source: this.#source, start: Math.min(start, length), end: Math.min(end, length) };
  }

  #written({ start, end }: Range): string {
    return this.#source.text.slice(start, end);
  }

  #report(...[code, range, message, hint]: [DiagnosticCode, Range, string, string]): void {
    this.diagnostics.push(diagnostic(code, this.#span(range), message, hint));
  }

  #stop(...found: [DiagnosticCode, Range, string, string]): false {
    this.#report(...found);
    return false;
  }

  #text(range: Range): void {
    const around = this.#open.at(-1);
    const written = this.#written(range);
    if (this.#skipping > 0 || around === undefined || /^\s*$/.test(written)) {
      if (around === undefined && /\S/.test(written.replace("\uFEFF", ""))) this.#report("images/svg-syntax", range, "text outside the drawing", "remove it");
      if (around !== undefined && this.#skipping === 0 && /^t/.test(around.name)) around.children.push({ text: " ", segments: [{ start: 0, span: this.#span(range), linear: false }] });
      return;
    }
    const text = decoded(written);
    if (text === null) this.#report("images/svg-syntax", range, "an `&` that begins no character reference", "write `&amp;`");
    else if (around.name !== "text" && around.name !== "tspan") this.#report("images/svg-element", range, `text directly in \`${around.name}\``, "put it into a `text` element");
    else around.children.push({ text: text.replace(/\s+/g, " "), segments: [{ start: 0, span: this.#span(range), linear: text === written && !/\s\s|[\n\t]/.test(text) }] });
  }

  #startTag(token: Extract<Token, { type: "start-tag" }>): boolean {
    const name = this.#written(token.name);
    if (++this.#elements > limits.elements)
      return this.#stop("images/svg-limit", token.name, "the drawing has more than 50,000 elements", "simplify it, or export it as PNG");
    if (this.#open.length > limits.depth)
      return this.#stop("images/svg-limit", token.name, "the drawing has more than 64 elements inside each other", "simplify it, or export it as PNG");
    if (this.#skipping > 0) {
      if (!token.selfClosing) this.#skipping += 1;
      return true;
    }
    const fault = this.#placeFault(name, token.name);
    if (fault !== null || name === "metadata") {
      if (fault !== null) this.diagnostics.push(fault);
      if (!token.selfClosing) this.#skipping = 1;
      return this.root !== null || this.#open.length > 0;
    }
    const element: OpenElement = { name, span: this.#span(token.name), attributes: this.#attributes(name, token), children: [] };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    if (!token.selfClosing) {
      this.#open.push(element);
      if (name === "title" || name === "desc") this.#skipping = 1;
    }
    return true;
  }

  #placeFault(name: string, range: Range): Diagnostic | null {
    const span = this.#span(range);
    const around = this.#open.at(-1);
    if (refusedElements.has(name)) return diagnostic("images/svg-refused", span, `a drawing may not hold \`${name}\``, "export it as a plain drawing");
    if (around === undefined && (this.root !== null || name !== "svg")) return diagnostic("images/svg-element", span, `expected one \`svg\` element around everything, found \`${name}\``, "export the drawing as plain SVG");
    const known = Object.keys(svgElements);
    const near = closestName(name, known);
    if (!Object.hasOwn(svgElements, name))
      return diagnostic("images/svg-element", span, `unknown element \`${name}\``, near === null ? "draw it with paths, basic shapes and text" : `use \`${near}\``);
    if (around === undefined || svgElements[around.name]?.holds.includes(name) === true) return null;
    return diagnostic("images/svg-element", span, `\`${name}\` may not stand in \`${around.name}\``, "move it out");
  }

  #attributes(element: string, token: Extract<Token, { type: "start-tag" }>): Map<string, Placed<string>> {
    const attributes = new Map<string, Placed<string>>();
    const known = svgElements[element]?.attributes ?? [];
    for (const { name: range, value, quoted } of token.attributes) {
      const written = this.#written(range);
      const name = written === "xlink:href" ? "href" : written;
      if (/^(?:xmlns(?::\w+)?|xml:space|xml:lang)$/.test(name)) continue;
      const text = value === null ? "" : decoded(this.#written(value));
      if (!quoted || text === null) this.#report("images/svg-syntax", range, `the value of \`${name}\` is not well-formed`, "put it into quotation marks, and write `&amp;` for `&`");
      else if (/^on/.test(name)) this.#report("images/svg-refused", range, `\`${name}\` would run a script`, "remove it");
      else if (!known.includes(name)) {
        const near = closestName(name, known);
        this.#report("images/svg-attribute", range, `\`${element}\` has no attribute \`${name}\``, near === null ? "leave it out" : `use \`${near}\``);
      } else if (attributes.has(name)) this.#report("images/svg-syntax", range, `\`${name}\` is given twice`, "remove one of the two");
      else attributes.set(name, { value: text.trim(), span: this.#span(value ?? range) });
    }
    return attributes;
  }

  #endTag(token: Extract<Token, { type: "end-tag" }>): boolean {
    if (this.#skipping > 1 || (this.#skipping === 1 && !/^(?:title|desc)$/.test(this.#open.at(-1)?.name ?? ""))) {
      this.#skipping -= 1;
      return true;
    }
    this.#skipping = 0;
    const name = this.#written(token.name);
    if (this.#open.pop()?.name === name) return true;
    return this.#stop("images/svg-syntax", token, `\`</${name}>\` closes nothing`, "close elements in the order in which they were opened");
  }
}

/** The element tree of a drawing; `root` is `null` where nothing of it can be drawn. */
export function svgTree(source: Source): { readonly root: SvgElement | null; readonly diagnostics: readonly Diagnostic[] } {
  const builder = new TreeBuilder(source);
  if (source.text.length > limits.characters) {
    const span = { source, start: 0, end: 1 };
    return { root: null, diagnostics: [diagnostic("images/svg-limit", span, "the drawing has more than 2,000,000 characters", "simplify it, or export it as PNG")] };
  }
  for (const token of tokenize(source.text)) if (!builder.take(token)) break;
  if (builder.diagnostics.length === 0) builder.finish();
  return { root: builder.root, diagnostics: builder.diagnostics };
}
