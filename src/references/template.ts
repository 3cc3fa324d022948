/** What must hold for an alternative: a variable, a part of the style (`#who`) or a condition is there, or is not. */
export interface Guard {
  readonly name: string;
  readonly isThere: boolean;
}

interface Alternative {
  readonly guards: readonly Guard[];
  readonly nodes: readonly TemplateNode[];
}

/** A node of a template. */
export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  /** `{title:title}`: a variable, and how it is printed. */
  | { readonly kind: "part"; readonly name: string; readonly how: readonly string[] }
  /** `{$in}`: a word by the language of the entry; `{!anonymous}` stands even where nothing else does. */
  | { readonly kind: "term"; readonly name: string; readonly isContent: boolean }
  /** `{#who}`: a part of the style. */
  | { readonly kind: "named"; readonly name: string }
  /** `<… | …>`: the first alternative that says something. */
  | { readonly kind: "group"; readonly alternatives: readonly Alternative[] }
  /** `*…*` around what is a title on its own, `_…_` around what is slanted beside it, `"…"` around a part of something. */
  | { readonly kind: "emphasis" | "italics" | "quotation"; readonly nodes: readonly TemplateNode[] };

const wrappers = { "*": "emphasis", "_": "italics", '"': "quotation" } as const;

class TemplateParser {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  nodes(until: string): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    while (this.#at < this.#text.length && !until.includes(this.#here)) {
      const sign = this.#here;
      if (sign === "{") nodes.push(this.#brace());
      else if (sign === "<") nodes.push(this.#group());
      else if (sign === "*" || sign === "_" || sign === '"') nodes.push(this.#wrapped(sign));
      else nodes.push({ kind: "text", text: this.#words() });
    }
    return nodes;
  }

  get #here(): string {
    return this.#text.charAt(this.#at);
  }

  #words(): string {
    const [words = ""] = /^[^{}<>|*_"]+/.exec(this.#text.slice(this.#at)) ?? [];
    if (words === "") throw new Error(`the template \`${this.#text}\` has a stray \`${this.#here}\``);
    this.#at += words.length;
    return words;
  }

  #brace(): TemplateNode {
    const end = this.#text.indexOf("}", this.#at);
    const inside = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    const name = inside.slice(1);
    if (inside.startsWith("#")) return { kind: "named", name };
    if (inside.startsWith("$") || inside.startsWith("!")) return { kind: "term", name, isContent: inside.startsWith("!") };
    const [variable = "", how = ""] = inside.split(":");
    return { kind: "part", name: variable, how: how === "" ? [] : how.split(",") };
  }

  #wrapped(sign: keyof typeof wrappers): TemplateNode {
    this.#at += 1;
    const nodes = this.nodes(sign);
    this.#at += 1;
    return { kind: wrappers[sign], nodes };
  }

  #group(): TemplateNode {
    const alternatives: Alternative[] = [];
    do {
      this.#at += 1;
      alternatives.push({ guards: this.#guards(), nodes: this.nodes("|>") });
    } while (this.#here === "|");
    this.#at += 1;
    return { kind: "group", alternatives };
  }

  #guards(): Guard[] {
    const [whole, list] = /^((?:[?!][\w#-]+,?)+)~/.exec(this.#text.slice(this.#at)) ?? [];
    if (whole === undefined || list === undefined) return [];
    this.#at += whole.length;
    return list.split(",").map((guard) => ({ name: guard.slice(1), isThere: guard.startsWith("?") }));
  }
}

const parsed = new Map<string, readonly TemplateNode[]>();

/** The nodes of a template; a style has few of them, and each is read once. */
export function templateNodes(text: string): readonly TemplateNode[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const nodes = new TemplateParser(text).nodes("");
  parsed.set(text, nodes);
  return nodes;
}
