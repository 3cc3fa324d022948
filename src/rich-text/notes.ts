import type { FootnoteDefinition, FootnoteReference, Nodes, Paragraph } from "mdast";
import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic, Span, TracedText } from "../diagnostics/index.js";
import { rangeOf } from "./markdown.js";

/** A note where it is defined, with the stretch of text that its places count in. */
export interface DefinedNote {
  readonly definition: FootnoteDefinition;
  readonly text: TracedText;
  readonly markdown: string;
}

/** The notes that a body defines, and which of them its text has referred to. */
export interface DefinedNotes {
  readonly definitions: Map<string, DefinedNote>;
  /** Every definition, also a second one of a name. */
  readonly all: DefinedNote[];
  readonly used: Set<string>;
}

/** For a text that defines no notes. */
export function noNotes(): DefinedNotes {
  return { definitions: new Map(), all: [], used: new Set() };
}

function* definitionsIn(nodes: readonly Nodes[]): Generator<FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === "footnoteDefinition") yield node;
    else if ("children" in node) yield* definitionsIn(node.children);
  }
}

/** Takes in the notes that the blocks of a stretch of text define: of two with one name the first, as Markdown has it. */
export function collectNotes(nodes: readonly Nodes[], place: Pick<DefinedNote, "text" | "markdown">, notes: DefinedNotes): void {
  for (const definition of definitionsIn(nodes)) {
    const note = { definition, text: place.text, markdown: place.markdown };
    notes.all.push(note);
    if (!notes.definitions.has(definition.identifier)) notes.definitions.set(definition.identifier, note);
  }
}

interface NoteLowering {
  readonly notes: DefinedNotes;
  readonly diagnostics: Diagnostic[];
}

/** Reports notes that nothing refers to, and those that two definitions share a name. */
export function reportUnused({ notes, diagnostics }: NoteLowering): void {
  for (const note of notes.all) {
    const { definition, text } = note;
    const { start, end } = rangeOf(definition);
    const name = definition.label ?? definition.identifier;
    const isFirst = notes.definitions.get(definition.identifier) === note;
    if (isFirst && notes.used.has(definition.identifier)) continue;
    const message = isFirst ? `nothing refers to note \`${name}\`` : `note \`${name}\` is defined a second time`;
    const hint = isFirst ? `write \`[^${name}]\` where its mark is to stand, or remove it` : "give it another name";
    diagnostics.push(diagnostic("rich-text/unused-note", spanWithin(text, start, end), message, hint));
  }
}

/** The paragraph of a note, and the stretch of text that its places count in. */
export interface NoteParagraph extends Pick<DefinedNote, "text" | "markdown"> {
  readonly paragraph: Paragraph;
}

/** The paragraph of the note that is referred to, or `null` where it cannot be printed here, which is then reported. */
export function noteReferredTo(reference: Pick<FootnoteReference, "identifier" | "label">, span: Span, lowering: NoteLowering): NoteParagraph | null {
  const { identifier, label } = reference;
  const { notes, diagnostics } = lowering;
  const note = notes.definitions.get(identifier);
  if (note === undefined) return null;
  const { definition, text, markdown } = note;
  const name = label ?? identifier;
  if (notes.used.has(identifier)) {
    const hint = "write a note of its own for each mark";
    diagnostics.push(diagnostic("rich-text/note-twice", span, `note \`${name}\` is referred to a second time: it is printed again`, hint));
  }
  notes.used.add(identifier);
  const [paragraph, ...more] = definition.children;
  if (paragraph?.type === "paragraph" && more.length === 0) return { paragraph, text, markdown };
  const { start, end } = rangeOf(definition);
  const message = `note \`${name}\` is more than one paragraph`;
  diagnostics.push(diagnostic("rich-text/note-blocks", spanWithin(text, start, end), message, "write it as running text"));
  return null;
}

/** The mistake of a note in a note. */
export function nestedNote(span: Span): Diagnostic {
  return diagnostic("rich-text/nested-note", span, "a note stands in a note", "put it into the text of the note around it");
}
