import { Glossary, inlinesOfTexts, inWordOrder, isShortOf, plainText, termsIn } from "../model/index.js";
import type { GlossaryEntry, IndexInline, PrintedText, RichText, TermInline } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import type { ContextList, ContextObject, MarkupValue } from "./context-value.js";
import type { TextOptions } from "./text-options.js";

/** What a document knows of words, as far as its back matter needs it. */
interface Words {
  text: (text: RichText | null, options?: TextOptions) => MarkupValue | null;
}

/** How a marked word of the glossary prints. */
export interface PrintedTerm {
  /** Whether it stands here for the first time in the document. */
  readonly isFirst: boolean;
  /** Where the document explains it, or `null`. */
  readonly href: string | null;
  /** What an abbreviation stands for; `null` for a word that is none. */
  readonly spelledOut: string | null;
}

/** Which back matter a document has. */
export interface BackMatterScope {
  readonly hasGlossary: boolean;
  readonly hasIndex: boolean;
}

/** What stands at the end of a document: the words that it explains, and its index; and the marks in its texts that lead there. */
export class BackMatter {
  private readonly glossary: Glossary;
  private readonly scope: BackMatterScope;
  private readonly firstUses = new Map<GlossaryEntry, TermInline>();
  /** The ids of the places that an index names. */
  private readonly marks = new Map<IndexInline, string>();

  constructor(entries: readonly GlossaryEntry[], texts: readonly PrintedText[], scope: BackMatterScope) {
    this.glossary = new Glossary(entries);
    this.scope = scope;
    for (const term of entries.length === 0 ? [] : termsIn(texts)) {
      const entry = this.glossary.entryOf(term.key);
      if (entry !== null && !this.firstUses.has(entry)) this.firstUses.set(entry, term);
    }
    if (scope.hasIndex)
      for (const inline of inlinesOfTexts(texts))
        if (inline.type === "index-entry" && inline.path.length > 0 && !this.marks.has(inline)) this.marks.set(inline, `index-${this.marks.size + 1}`);
  }

  /** Whether there are words to explain at the end. */
  get hasTerms(): boolean {
    return this.scope.hasGlossary && this.firstUses.size > 0;
  }

  /** Whether there is an index. */
  get hasMarks(): boolean {
    return this.marks.size > 0;
  }

  /** The id that a place of the index has in the text; `null` where the document has no index. */
  markOf(inline: IndexInline): string | null {
    return this.marks.get(inline) ?? null;
  }

  term(inline: TermInline): PrintedTerm {
    const entry = this.glossary.entryOf(inline.key);
    if (entry === null) return { isFirst: true, href: null, spelledOut: null };
    const spelledOut = isShortOf(entry, plainText(inline.children)) ? plainText(entry.term.inlines) : null;
    return { isFirst: this.firstUses.get(entry) === inline, href: this.scope.hasGlossary ? `#${this.idOf(entry)}` : null, spelledOut };
  }

  /** The words that the texts mark, in the order of the alphabet; none where the document has no glossary. */
  terms(words: Words): ContextList {
    return this.scope.hasGlossary ? this.entries([...this.firstUses.keys()], words) : contextList([]);
  }

  /** Entries of the glossary in the order of the alphabet, each with what `more` says of it. */
  entries(entries: readonly GlossaryEntry[], words: Words, more: (entry: GlossaryEntry) => ContextObject = () => contextObject({ lessons: null })): ContextList {
    const listed = new Set(entries);
    const order = inWordOrder(entries, ({ term }) => plainText(term.inlines));
    return contextList(order.map((entry) => contextObject({
      id: this.idOf(entry),
      term: words.text(entry.term),
      short: placedScalar(entry.short),
      definition: words.text(entry.definition),
      see: contextList(entry.see.map(({ value, span }) => {
        const other = this.glossary.entryOf(value);
        return contextObject({ word: { kind: "placed", value, span }, id: other !== null && listed.has(other) ? this.idOf(other) : null });
      })),
      ...Object.fromEntries(more(entry).fields),
    })));
  }

  /** The index: entries in the order of the alphabet, what stands under them, and the places of both. */
  index(): ContextList {
    return this.level([...this.marks].map(([{ path }, id]) => ({ path, id })));
  }

  private level(marks: readonly { readonly path: readonly string[]; readonly id: string }[]): ContextList {
    const names = [...new Set(marks.flatMap(({ path: [name] }) => name ?? []))];
    return contextList(inWordOrder(names, (name) => name).map((name) => {
      const own = marks.filter(({ path: [first] }) => first === name);
      const here = own.filter(({ path }) => path.length === 1).map(({ id }) => id);
      const under = own.filter(({ path }) => path.length > 1).map(({ path: [, ...path], id }) => ({ path, id }));
      return contextObject({ entry: name, first: here[0] ?? null, places: here.length === 0 ? null : here.join(" "), entries: this.level(under) });
    }));
  }

  private idOf(entry: GlossaryEntry): string {
    return `term-${this.glossary.entries.indexOf(entry) + 1}`;
  }
}
