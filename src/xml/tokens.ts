import { QuoteType, Tokenizer } from "htmlparser2";

/** A stretch of the text; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An attribute as it stands in a tag. `value` is `null` where there is none, `quoted` says that it has quotes. */
export interface AttributeToken {
  readonly name: Range;
  readonly value: Range | null;
  readonly quoted: boolean;
}

/** A piece of a document. Together the tokens cover the text: what the tokenizer passes over is a `broken` token. */
export type Token =
  | (Range & { readonly type: "text" | "comment" | "cdata" | "declaration" | "instruction" | "broken" })
  | (Range & {
      readonly type: "start-tag";
      readonly name: Range;
      readonly attributes: readonly AttributeToken[];
      readonly selfClosing: boolean;
    })
  | (Range & { readonly type: "end-tag"; readonly name: Range });

/** Collects the tokenizer's events into tokens that leave no gap. */
class TokenCollector {
  readonly tokens: Token[] = [];
  private tag: { start: number; name: Range; attributes: AttributeToken[] } | null = null;
  private attributeName: Range = { start: 0, end: 0 };
  private attributeValue: Range | null = null;
  private covered = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  push(token: Token): void {
    if (token.start > this.covered) this.tokens.push({ type: "broken", start: this.covered, end: token.start });
    this.tokens.push(token);
    this.covered = token.end;
  }

  textTo(from: number, end: number): void {
    // At the end of the text the tokenizer may name a start that it has already passed, or -1.
    const start = Math.max(from, this.covered);
    const last = this.tokens.at(-1);
    if (last?.type !== "text" || last.end !== start) this.push({ type: "text", start, end });
    else {
      this.tokens[this.tokens.length - 1] = { ...last, end };
      this.covered = end;
    }
  }

  openTag(start: number, end: number): void {
    this.tag = { start: start - 1, name: { start, end }, attributes: [] };
  }

  nameAttribute(start: number, end: number): void {
    this.attributeName = { start, end };
    this.attributeValue = null;
  }

  valueAttribute(start: number, end: number): void {
    this.attributeValue = { start: this.attributeValue?.start ?? start, end };
  }

  endAttribute(quote: QuoteType): void {
    const quoted = quote === QuoteType.Single || quote === QuoteType.Double;
    this.tag?.attributes.push({ name: this.attributeName, value: this.attributeValue, quoted });
  }

  closeStartTag(end: number, selfClosing: boolean): void {
    if (this.tag !== null) this.push({ type: "start-tag", ...this.tag, end: end + 1, selfClosing });
    this.tag = null;
  }

  endTag(start: number, end: number): void {
    const close = this.text.indexOf(">", end);
    const open = this.text.lastIndexOf("<", start);
    if (close !== -1) this.push({ type: "end-tag", start: open, end: close + 1, name: { start, end } });
  }

  /** A construct that begins with `<`; `range` begins behind it and ends with the construct. */
  construct(type: "comment" | "cdata" | "declaration" | "instruction", range: Range): void {
    this.push({ type, start: this.text.lastIndexOf("<", range.start - 1), end: Math.min(this.text.length, range.end) });
  }

  finish(): readonly Token[] {
    if (this.covered < this.text.length)
      this.tokens.push({ type: "broken", start: this.covered, end: this.text.length });
    return this.tokens;
  }
}

/** Cuts markup into tokens; references are left as they are written. */
export function tokenize(text: string): readonly Token[] {
  const collector = new TokenCollector(text);
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext: (start, end) => { collector.textTo(start, end); },
      ontextentity: () => undefined,
      onopentagname: (start, end) => { collector.openTag(start, end); },
      onattribname: (start, end) => { collector.nameAttribute(start, end); },
      onattribdata: (start, end) => { collector.valueAttribute(start, end); },
      onattribentity: () => undefined,
      onattribend: (quote) => { collector.endAttribute(quote); },
      onopentagend: (end) => { collector.closeStartTag(end, false); },
      onselfclosingtag: (end) => { collector.closeStartTag(end, true); },
      onclosetag: (start, end) => { collector.endTag(start, end); },
      oncomment: (start, end) => { collector.construct("comment", { start, end: end + 1 }); },
      oncdata: (start, end) => { collector.construct("cdata", { start, end: end + 1 }); },
      ondeclaration: (start, end) => { collector.construct("declaration", { start, end: end + 1 }); },
      onprocessinginstruction: (start, end) => { collector.construct("instruction", { start, end: end + 2 }); },
      onend: () => undefined,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return collector.finish();
}
