import { closestName, diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic, DiagnosticCode, DocumentBudget, TracedText } from "../diagnostics/index.js";
import { checkAttributes } from "./attributes.js";
import type { MarkupElement, MarkupNode } from "./element-tree.js";
import { resolveReferences } from "./text-content.js";
import type { Range, Token } from "../xml/index.js";
import { elementNames, isElementName, mayHold, mayHoldText, parentsOf, rowOf } from "./vocabulary.js";
import type { ElementName } from "./vocabulary.js";

/** As how many elements these count: a footnote is a flow of its own, for which each page that could end near its call is tried, as it is for a figure that may stand elsewhere. */
const weights: Readonly<Record<string, number>> = { note: 3, figure: 5 };

/** Deepest nesting of elements: the rooms below walk the tree by recursion. */
const deepestNesting = 256;

type StartTag = Extract<Token, { type: "start-tag" }>;

/** An element whose end tag has not come yet. `element` is `null` where its name is unknown. */
interface OpenElement {
  readonly name: string;
  readonly element: (MarkupElement & { children: MarkupNode[] }) | null;
  readonly tag: Range;
}

const forbiddenConstructs = {
  comment: { what: "an XML comment", hint: "use a template comment: `{{!-- … --}}`" },
  cdata: { what: "a CDATA section", hint: "write the text with `&lt;` and `&amp;`" },
  declaration: { what: "a declaration", hint: "remove it: the document begins with `<article>`" },
  instruction: { what: "a processing instruction", hint: "remove it" },
} as const;

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const satisfies readonly ElementName[];

/** Builds the element tree from tokens and collects what is wrong with them. */
export class TreeBuilder {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly open: OpenElement[] = [];
  /** Names that were closed for their author; their late end tags are passed over. */
  private owed: string[] = [];
  private root: MarkupElement | null = null;
  /** Whether nothing more is taken: elements are too many, or too deep. */
  private isFull = false;
  private readonly traced: TracedText;

  private readonly budget: DocumentBudget;

  constructor(traced: TracedText, budget: DocumentBudget) {
    this.traced = traced;
    this.budget = budget;
  }

  /** Takes the next token; `false` when there is no sense in going on. */
  take(token: Token): boolean {
    switch (token.type) {
      case "text":
        this.takeText(token);
        break;
      case "start-tag":
        this.takeStartTag(token);
        break;
      case "end-tag":
        this.takeEndTag(token);
        break;
      case "broken":
        this.report("markup/malformed-tag", token, "a tag that does not end", "close it with `>`");
        break;
      case "comment":
      case "cdata":
      case "declaration":
      case "instruction": {
        const { what, hint } = forbiddenConstructs[token.type];
        this.report("markup/forbidden-construct", token, `${what} in markup`, hint);
      }
    }
    return !this.isFull;
  }

  /** The tree, and all mistakes so far. */
  finish(): { readonly root: MarkupElement | null; readonly diagnostics: readonly Diagnostic[] } {
    if (!this.isFull) {
      while (this.open.length > 0) this.closeUnclosed("the end of the document");
      if (this.root === null)
        this.report("markup/no-root", { start: 0, end: this.traced.text.length }, "no element: expected `article`");
    }
    return { root: this.root, diagnostics: this.diagnostics };
  }

  private report(code: DiagnosticCode, { start, end }: Range, message: string, hint: string | null = null): void {
    this.diagnostics.push(diagnostic(code, spanWithin(this.traced, start, end), message, hint));
  }

  private slice({ start, end }: Range): string {
    return this.traced.text.slice(start, end);
  }

  /** The innermost element of the vocabulary that is open. */
  private parent(): OpenElement["element"] {
    return this.open.findLast(({ element }) => element !== null)?.element ?? null;
  }

  private takeText(token: Range): void {
    const { text, diagnostics } = resolveReferences(this.traced, token);
    for (const each of diagnostics) this.diagnostics.push(each);
    const raw = this.slice(token);
    const stray = raw.indexOf("<");
    if (stray !== -1)
      this.report("markup/malformed-tag", { start: token.start + stray, end: token.start + stray + 1 }, "a bare `<`", "write `&lt;`");

    const blank = text.text.trim() === "" && !/[^ \t\r\n]/.test(text.text);
    const parent = this.parent();
    const inner = this.open.at(-1);
    if (parent !== null && mayHoldText(parent.name)) parent.children.push({ type: "text", text });
    else if (!blank && (inner === undefined || inner.element !== null)) this.misplacedText(token, parent);
  }

  private misplacedText(token: Range, parent: MarkupElement | null): void {
    const raw = this.slice(token);
    const start = token.start + (raw.length - raw.trimStart().length);
    const range = { start, end: token.start + raw.trimEnd().length };
    const where = parent === null ? "outside the root element" : `directly in \`${parent.name}\``;
    const wrapper = parent === null ? null : (["p", "li", "td"] as const).find((each) => mayHold(parent.name, each));
    const hint = wrapper === null || wrapper === undefined ? null : `put it into a \`${wrapper}\``;
    this.report("markup/misplaced-text", range, `text ${where}`, hint);
  }

  private takeStartTag(tag: StartTag): void {
    const name = this.slice(tag.name);
    if (!this.budget.spend("elements", weights[name] ?? 1)) {
      this.isFull = true;
      this.diagnostics.push(this.budget.excess("elements", spanWithin(this.traced, tag.start, tag.end)));
      return;
    }
    this.owed = [];
    const element = isElementName(name) ? this.makeElement(this.atItsLevel(name), tag) : this.unknownElement(name, tag);
    if (tag.selfClosing) return;
    if (element !== null && rowOf(element.name).content === "empty") {
      this.report("markup/unclosed-element", tag, `\`<${name}>\` is not closed`, `write \`<${name}/>\``);
      return;
    }
    this.open.push({ name, element, tag });
    if (this.open.length <= deepestNesting) return;
    this.isFull = true;
    this.report("markup/too-deep", tag, `elements nested deeper than ${deepestNesting} levels`);
  }

  /** The name of a heading as many levels lower as the elements around it ask for (HTML, `headingoffset`); other names as they are. */
  private atItsLevel(name: ElementName): ElementName {
    const [, digit] = /^h([1-6])$/.exec(name) ?? [];
    if (digit === undefined) return name;
    let level = Number(digit);
    for (const { element } of this.open) level += Number(element?.attributes.get("headingoffset")?.value ?? "0");
    return headings[Math.min(headings.length, level) - 1] ?? name;
  }

  private makeElement(name: ElementName, tag: StartTag): MarkupElement & { children: MarkupNode[] } {
    const { attributes, diagnostics } = checkAttributes(this.traced, name, tag);
    const span = spanWithin(this.traced, tag.start, tag.end);
    const element = { type: "element" as const, name, attributes, children: [] as MarkupNode[], span };
    this.place(element, tag);
    for (const each of diagnostics) this.diagnostics.push(each);
    return element;
  }

  private place(element: MarkupElement, tag: Range): void {
    const { name } = element;
    const parent = this.parent();
    if (this.open.length === 0) {
      if (this.root !== null) this.report("markup/no-root", tag, `\`${name}\` after the root element`);
      else if (name !== "article") this.report("markup/no-root", tag, `the root is \`${name}\`: expected \`article\``);
      this.root ??= element;
    } else if (parent !== null) {
      parent.children.push(element);
      if (!mayHold(parent.name, name)) this.misplacedElement(name, parent.name, tag);
      else if (name === "a" && this.open.some((each) => each.name === "a"))
        this.report("markup/misplaced-element", tag, "a link inside a link", "close the outer `a` first");
    }
  }

  private misplacedElement(name: ElementName, parent: ElementName, tag: Range): void {
    const { category } = rowOf(name);
    const parents = parentsOf(name).map((each) => `\`${each}\``);
    const hint =
      category === "part"
        ? `put it into ${parents.join(" or ")}`
        : category === "block"
          ? `close \`${parent}\` before it`
          : category === "phrasing" && mayHold(parent, "p")
            ? "put it into a `p`"
            : null;
    this.report("markup/misplaced-element", tag, `\`${name}\` may not stand in \`${parent}\``, hint);
  }

  private unknownElement(name: string, tag: StartTag): null {
    const near = closestName(name, elementNames);
    const hint = near === null ? "use an element of docs/markup.md" : `use \`${near}\``;
    this.report("markup/unknown-element", { start: tag.start, end: tag.name.end }, `unknown element \`${name}\``, hint);
    return null;
  }

  private takeEndTag(tag: Extract<Token, { type: "end-tag" }>): void {
    const name = this.slice(tag.name);
    if (this.slice(tag).replace(/\s+>$/, ">") !== `</${name}>`)
      this.report("markup/malformed-tag", tag, "an end tag holds its element's name and nothing else", `write \`</${name}>\``);
    const owed = this.owed.indexOf(name);
    if (owed !== -1) {
      this.owed.splice(owed, 1);
      return;
    }
    if (!this.open.some((each) => each.name === name)) {
      const inner = this.open.at(-1);
      const hint = inner === undefined ? "remove it" : `remove it, or close \`${inner.name}\``;
      this.report("markup/stray-end-tag", tag, `\`</${name}>\` closes nothing`, hint);
      return;
    }
    while (this.open.at(-1)?.name !== name) this.closeUnclosed(`\`</${name}>\``);
    const closed = this.open.pop()?.element ?? null;
    // An array that grew has room for more, which no element needs: most hold one thing.
    if (closed !== null) closed.children = closed.children.slice();
  }

  private closeUnclosed(before: string): void {
    const last = this.open.pop();
    if (last === undefined) return;
    this.owed.push(last.name);
    const hint = `write \`</${last.name}>\` before ${before}`;
    this.report("markup/unclosed-element", last.tag, `\`<${last.name}>\` is not closed before ${before}`, hint);
  }
}
