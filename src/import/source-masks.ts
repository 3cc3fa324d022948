import type { Placed, Source, Span } from "../diagnostics/index.js";
import { maskTags } from "./html-masks.js";
import type { LeftOut } from "./left-out.js";

/** A note of the outline, defined anywhere in it. */
export interface OutlineNote {
  readonly text: Placed<string>;
}

/** Where a link by name leads: `[name]: https://…`. */
export interface LinkTarget {
  readonly address: string;
  readonly span: Span;
}

/** A source with everything masked that Markdown would not understand. Offsets are those of the source. */
export interface MaskedSource {
  readonly source: Source;
  /** As long as the text of the source. */
  readonly text: string;
  /** The front matter without its fences, and which language it is written in. */
  readonly frontMatter: { readonly language: "yaml" | "toml"; readonly text: Placed<string> } | null;
  /** By name. */
  readonly notes: ReadonlyMap<string, OutlineNote>;
  /** By name in lower case. */
  readonly targets: ReadonlyMap<string, LinkTarget>;
  readonly leftOut: readonly LeftOut[];
  /** Stretches of raw HTML tables; the masked text has `tableMark` there. */
  readonly tables: readonly Span[];
}

/** One line of a source. */
interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

const callouts = "note|tip|warning|important|caution|danger|info|hint|attention|seealso|admonition|example|question|exercise|solution|callout[\\w-]*";
const fence = /^\s*(`{3,}|~{3,})(.*)$/;
const directive = new RegExp(`^\\s*(?:\`{3,}|~{3,})\\s*\\{(?:${callouts})\\}`, "i");
const div = /^\s*:{3,}\s*(.*)$/;
const blockShortcode = /^\s*(?:\{\{[<%].*[>%]\}\}\s*)+$/;
const liquid = /^\s*(?:\{%.*%\}\s*)+$/;
const blockAttributes = /^\s*(?::\s*)?\{:?\s*(?:[#.][\w-]+|[\w-]+=\S+|toc|:\S+)[^{}]*\}\s*$/;
const headingAttributes = /^(\s{0,3}#{1,6}\s.*?)(\s*(?:\{(?:[#.-]|:|[\w-]+=)[^{}]*\}|\{\{[<%].*?[>%]\}\})\s*)$/;
const latexLine = /^\s*\\(?:newpage|pagebreak|clearpage|cleardoublepage|noindent|bigskip|medskip|smallskip|centering|tableofcontents|(?:[vh]space\*?|(?:begin|end)(?=\{(?:center|flush|multicols|minipage|figure|table|frame|column|small|large|spacing))|setlength|thispagestyle|pagestyle|addtocontents|vfill|hfill|includepdf|input|include)(?:\{.*|\[.*)?)(?:\[[^\]]*\])?\s*$/;
const tocLine = /^\s*(?:\[\[?_?TOC_?\]?\]|\[toc\]|\{\{toc\}\}|@\[toc\].*)\s*$/i;
const mystTarget = /^\s*\([\w-]+\)=\s*$/;
const noteStart = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const targetLine = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*<?((?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#)[^\s>]*|[^\s>]+\.(?:md|html?|pdf|png|jpe?g)[^\s>]*)>?(?:\s+["'(].*["')])?\s*$/i;

/** Walks the lines once and masks what it names; each method says for which kind of line. */
class Masker {
  readonly #source: Source;
  readonly #characters: string[];
  readonly #lines: readonly Line[];
  readonly leftOut: LeftOut[] = [];
  readonly notes = new Map<string, OutlineNote>();
  readonly targets = new Map<string, LinkTarget>();
  frontMatter: MaskedSource["frontMatter"] = null;
  #fence: string | null = null;
  #formula = false;
  /** Open divs, the innermost last; `true` for a callout, whose headings are none of the outline. */
  readonly #divs: boolean[] = [];
  /** Lines inside fences, which nothing else may touch. */
  readonly code: { readonly start: number; readonly end: number }[] = [];

  constructor(source: Source) {
    this.#source = source;
    this.#characters = source.text.split("");
    this.#lines = linesOf(source.text);
  }

  get text(): string {
    return this.#characters.join("");
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end };
  }

  #blank(start: number, end: number): void {
    for (let at = start; at < end; at++) if (!/[\r\n]/.test(this.#characters[at] ?? "")) this.#characters[at] = " ";
  }

  #leave(what: LeftOut["what"], name: string, { start, end }: { start: number; end: number }): void {
    this.#blank(start, end);
    this.leftOut.push({ what, name: name.trim(), span: this.#span(start, end) });
  }

  walk(): void {
    let index = this.#readFrontMatter();
    while (index < this.#lines.length) index = this.#readLine(index);
  }

  #readFrontMatter(): number {
    const mark = this.#lines[0]?.text.trimEnd();
    if (mark !== "---" && mark !== "+++") return 0;
    const close = this.#lines.findIndex(({ text }, index) => index > 0 && (text.trimEnd() === mark || (mark === "---" && text.trimEnd() === "...")));
    if (close === -1) return 0;
    const inside = this.#lines.slice(1, close);
    const says = (line: Line): boolean => (mark === "---" ? /^[\p{L}_][\p{L}\p{N}_. -]*:(?:\s|$)/u : /^\s*[\w.-]+\s*=|^\[/).test(line.text);
    if (!inside.some(says) || inside.some(({ text }) => /^#{1,6}\s+\S/.test(text) && mark === "+++")) return 0;
    const [first, last] = [inside.at(0), inside.at(-1)];
    if (first === undefined || last === undefined) return 0;
    const span = this.#span(first.start, last.end);
    this.frontMatter = { language: mark === "---" ? "yaml" : "toml", text: { value: this.#source.text.slice(span.start, span.end), span } };
    this.#blank(this.#lines[0]?.start ?? 0, this.#lines[close]?.end ?? 0);
    return close + 1;
  }

  #readLine(index: number): number {
    const line = this.#lines[index];
    if (line === undefined || this.#inFormula(line) || this.#inFence(line) || this.#readDiv(line) || this.#readWholeLine(line)) return index + 1;
    const note = noteStart.exec(line.text);
    if (note !== null) return this.#readNote(index, note);
    const target = targetLine.exec(line.text);
    if (target !== null) {
      this.targets.set((target[1] ?? "").toLowerCase(), { address: target[2] ?? "", span: this.#span(line.start, line.end) });
      this.#blank(line.start, line.end);
      return index + 1;
    }
    const heading = headingAttributes.exec(line.text);
    if (heading !== null) {
      const start = line.start + (heading[1] ?? "").length;
      this.#leave("attributes", heading[2] ?? "", { start, end: line.end });
    } else if (this.#divs.includes(true)) this.#unmarkHeading(line);
    return index + 1;
  }

  /** A heading inside a callout is a line of it, no part of the outline. */
  #unmarkHeading(line: Line): void {
    const marks = /^\s*#{1,6}(?=\s)/.exec(line.text)?.[0];
    if (marks !== undefined) this.#blank(line.start, line.start + marks.length);
  }

  /** Between two lines of `$$` everything is TeX. */
  #inFormula(line: Line): boolean {
    const isMark = this.#fence === null && line.text.trim() === "$$";
    if (!isMark && !this.#formula) return false;
    if (isMark) this.#formula = !this.#formula;
    this.code.push(line);
    return true;
  }

  #inFence(line: Line): boolean {
    const [, marks = "", info = ""] = fence.exec(line.text) ?? [];
    if (this.#fence !== null) {
      if (marks.startsWith(this.#fence) && info.trim() === "") this.#fence = null;
      this.code.push(line);
      return true;
    }
    if (marks === "") return false;
    if (directive.test(line.text)) {
      this.#divs.push(true);
      this.#leave("div", info.trim(), line);
      return true;
    }
    if (info.trim() === "" && this.#divs.at(-1) === true && marks.startsWith("`")) {
      this.#divs.pop();
      this.#blank(line.start, line.end);
      this.leftOut.push({ what: "div", name: "", span: this.#span(line.start, line.end) });
      return true;
    }
    this.#fence = marks;
    this.code.push(line);
    return true;
  }

  #readDiv(line: Line): boolean {
    const found = div.exec(line.text);
    if (found === null) return false;
    const attributes = (found[1] ?? "").replace(/:+\s*$/, "").trim();
    if (attributes === "") this.#divs.pop();
    else this.#divs.push(new RegExp(callouts, "i").test(attributes));
    const title = /\b(?:title|summary)="([^"]+)"/.exec(line.text) ?? /^\s*:{3,}\s*(?:note|tip|warning|info|danger|caution|important)\s+([^{}\s].*)$/.exec(line.text);
    if (title?.[1] === undefined) {
      this.#leave("div", attributes, line);
      return true;
    }
    const start = line.start + line.text.indexOf(title[1], title.index + title[0].length - title[1].length - 1);
    this.#blank(line.start, start);
    this.#blank(start + title[1].length, line.end);
    this.leftOut.push({ what: "div", name: attributes, span: this.#span(line.start, start) });
    return true;
  }

  #readWholeLine(line: Line): boolean {
    const rows: readonly (readonly [RegExp, LeftOut["what"]])[] = [
      [blockShortcode, "shortcode"], [liquid, "template"], [blockAttributes, "attributes"], [latexLine, "command"], [tocLine, "contents"], [mystTarget, "attributes"],
    ];
    const row = rows.find(([pattern]) => pattern.test(line.text));
    if (row === undefined) return false;
    this.#leave(row[1], line.text, line);
    return true;
  }

  #readNote(index: number, [, name = "", first = ""]: RegExpExecArray): number {
    let end = index + 1;
    const goesOn = (line: Line | undefined): boolean => line !== undefined && /\S/.test(line.text) && !noteStart.test(line.text) && !/^\s{0,3}(?:#|:{3}|```)/.test(line.text);
    while (goesOn(this.#lines[end]) || (this.#lines[end]?.text.trim() === "" && /^(?: {2,}|\t)\S/.test(this.#lines[end + 1]?.text ?? ""))) end += 1;
    const [from, to] = [this.#lines[index], this.#lines[end - 1]];
    if (from === undefined || to === undefined) return index + 1;
    const rest = this.#lines.slice(index + 1, end).map(({ text }) => text.trim()).filter((text) => text !== "");
    const span = this.#span(from.start, to.end);
    if (!this.notes.has(name)) this.notes.set(name, { text: { value: [first.trim(), ...rest].join(" "), span } });
    if (this.notes.get(name)?.text.span.start === span.start) this.#blank(from.start, to.end);
    else this.#blank(from.start, from.start + from.text.indexOf(":") + 1);
    return end;
  }
}

/** The source with everything masked that is not Markdown; what is left out is told. */
export function maskSource(source: Source): MaskedSource {
  const masker = new Masker(source);
  masker.walk();
  const { text, leftOut, tables } = maskTags(source, masker.text, masker.code);
  const { frontMatter, notes, targets } = masker;
  return { source, text, frontMatter, notes, targets, tables, leftOut: [...masker.leftOut, ...leftOut] };
}
