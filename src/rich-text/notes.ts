import type { FootnoteDefinition, FootnoteReference, Nodes, Paragraph } from "mdast";
import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic, Span, TracedText } from "../diagnostics/index.js";
import { rangeOf } from "./markdown.js";

/** The notes that a body defines, and which of them its text has referred to. */
export interface DefinedNotes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly used: Set<string>;
}

/** For a text that defines no notes. */
export function noNotes(): DefinedNotes {
  return { definitions: new Map(), used: new Set() };
}

function* definitionsIn(nodes: readonly Nodes[]): Generator<FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === "footnoteDefinition") yield node;
    else if ("children" in node) yield* definitionsIn(node.children);
  }
}

/** The notes that the blocks of a body define: of two with one name the first, as Markdown has it. */
export function definedNotes(nodes: readonly Nodes[]): DefinedNotes {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const definition of definitionsIn(nodes))
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  return { definitions, used: new Set() };
}

interface NoteLowering {
  readonly text: TracedText;
  readonly notes: DefinedNotes;
  readonly diagnostics: Diagnostic[];
}

/** Reports notes that nothing refers to, and those that two definitions share a name. */
export function reportUnused(nodes: readonly Nodes[], { text, notes, diagnostics }: NoteLowering): void {
  for (const definition of definitionsIn(nodes)) {
    const { start, end } = rangeOf(definition);
    const name = definition.label ?? definition.identifier;
    const isFirst = notes.definitions.get(definition.identifier) === definition;
    if (isFirst && notes.used.has(definition.identifier)) continue;
    const message = isFirst ? `nothing refers to note \`${name}\`` : `note \`${name}\` is defined a second time`;
    const hint = isFirst ? `write \`[^${name}]\` where its mark is to stand, or remove it` : "give it another name";
    diagnostics.push(diagnostic("rich-text/unused-note", spanWithin(text, start, end), message, hint));
  }
}

/** The paragraph of the note that is referred to, or `null` where it cannot be printed here, which is then reported. */
export function noteReferredTo({ identifier, label }: FootnoteReference, span: Span, lowering: NoteLowering): Paragraph | null {
  const { notes, diagnostics, text } = lowering;
  const definition = notes.definitions.get(identifier);
  if (definition === undefined) return null;
  const name = label ?? identifier;
  if (notes.used.has(identifier)) {
    const hint = "write a note of its own for each mark";
    diagnostics.push(diagnostic("rich-text/note-twice", span, `note \`${name}\` is referred to a second time`, hint));
    return null;
  }
  notes.used.add(identifier);
  const [paragraph, ...more] = definition.children;
  if (paragraph?.type === "paragraph" && more.length === 0) return paragraph;
  const { start, end } = rangeOf(definition);
  const message = `note \`${name}\` is more than one paragraph`;
  diagnostics.push(diagnostic("rich-text/note-blocks", spanWithin(text, start, end), message, "write it as running text"));
  return null;
}

/** The mistake of a note in a note. */
export function nestedNote(span: Span): Diagnostic {
  return diagnostic("rich-text/nested-note", span, "a note stands in a note", "put it into the text of the note around it");
}
