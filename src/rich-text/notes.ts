import type { FootnoteDefinition, FootnoteReference, Nodes } from "mdast";
import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic, Span, TracedText } from "../diagnostics/index.js";
import { rangeOf } from "./markdown.js";

/** A note where it is defined, with the stretch of text that its places count in. */
export interface DefinedNote {
  readonly definition: FootnoteDefinition;
  readonly text: TracedText;
  readonly markdown: string;
}

/** The notes that a text defines, and which of them it has referred to. */
export interface DefinedNotes {
  readonly definitions: Map<string, DefinedNote>;
  /** Every definition, also a second one of a name. */
  readonly all: DefinedNote[];
  readonly used: Set<string>;
  /** What the other texts of the file define. */
  readonly file: FileDefinitions;
}

/**
 * What the texts of one file define for each other: notes, and addresses of links. A document is made from one file, so a note
 * may be called in one text and defined in another, as it is where an outline was cut into fields.
 */
export interface FileDefinitions {
  /** Notes by their names, of two with one name the first. */
  readonly notes: ReadonlyMap<string, DefinedNote>;
  /** The lines that give addresses to names of links. */
  readonly addresses: readonly string[];
  /** Notes that a text has referred to in which they are not defined. */
  readonly used: Set<string>;
  /** What each text that has been read defines, where it defines anything. */
  readonly texts: DefinedNotes[];
  /** The lines of addresses in the texts that have been read. */
  readonly lines: string[];
}

/** For a file of which nothing is read yet; `found` is what an earlier reading of its texts found in them. */
export function fileDefinitions(found?: FileDefinitions): FileDefinitions {
  const notes = new Map<string, DefinedNote>();
  for (const { definitions } of found?.texts ?? [])
    for (const [name, note] of definitions) if (!notes.has(name)) notes.set(name, note);
  return { notes, addresses: found?.lines ?? [], used: new Set(), texts: [], lines: [] };
}

/** For a text of which nothing is read yet. */
export function noNotes(file: FileDefinitions): DefinedNotes {
  return { definitions: new Map(), all: [], used: new Set(), file };
}

/** The definitions of notes among nodes, however deep they stand. */
export function* definitionsIn(nodes: readonly Nodes[]): Generator<FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === "footnoteDefinition") yield node;
    else if ("children" in node) yield* definitionsIn(node.children);
  }
}

/** Takes in the notes that the blocks of a stretch of text define: of two with one name the first, as Markdown has it. */
export function collectNotes(nodes: readonly Nodes[], place: Pick<DefinedNote, "text" | "markdown">, notes: DefinedNotes): void {
  for (const definition of definitionsIn(nodes)) {
    const note = { definition, text: place.text, markdown: place.markdown };
    if (notes.all.length === 0) notes.file.texts.push(notes);
    notes.all.push(note);
    if (!notes.definitions.has(definition.identifier)) notes.definitions.set(definition.identifier, note);
  }
}

/** Notes that nothing in the file refers to, and those that two definitions of a text share a name. All its texts have been read. */
export function unusedNotes({ texts, used }: FileDefinitions): Diagnostic[] {
  return texts.flatMap((notes) =>
    notes.all.flatMap((note) => {
      const { definition, text } = note;
      const { start, end } = rangeOf(definition);
      const name = definition.label ?? definition.identifier;
      const isFirst = notes.definitions.get(definition.identifier) === note;
      if (isFirst && (notes.used.has(definition.identifier) || used.has(definition.identifier))) return [];
      const message = isFirst ? `nothing refers to note \`${name}\`` : `note \`${name}\` is defined a second time`;
      const hint = isFirst ? `write \`[^${name}]\` where its mark is to stand, or remove it` : "give it another name";
      return [diagnostic("rich-text/unused-note", spanWithin(text, start, end), message, hint)];
    }));
}

/** The note of a name, in the text itself or else in another of its file; `null` where there is none. */
export function noteNamed({ definitions, file }: DefinedNotes, identifier: string): DefinedNote | null {
  return definitions.get(identifier) ?? file.notes.get(identifier) ?? null;
}

interface NoteLowering {
  readonly notes: DefinedNotes;
  readonly diagnostics: Diagnostic[];
}

/** The note that is referred to, or `null` where there is none. A second reference prints it again, which is reported. */
export function noteReferredTo(reference: Pick<FootnoteReference, "identifier" | "label">, span: Span, { notes, diagnostics }: NoteLowering): DefinedNote | null {
  const { identifier, label } = reference;
  const note = noteNamed(notes, identifier);
  if (note === null) return null;
  const used = notes.definitions.has(identifier) ? notes.used : notes.file.used;
  const name = label ?? identifier;
  if (used.has(identifier)) {
    const hint = "write a note of its own for each mark";
    diagnostics.push(diagnostic("rich-text/note-twice", span, `note \`${name}\` is referred to a second time: it is printed again`, hint));
  }
  used.add(identifier);
  return note;
}

/** Reports a note that is a list, a table or several paragraphs, which a note at the foot of a page cannot be. */
export function reportNoteBlocks({ definition, text }: DefinedNote, diagnostics: Diagnostic[]): void {
  const { start, end } = rangeOf(definition);
  const message = `note \`${definition.label ?? definition.identifier}\` is more than one paragraph: it is set line by line`;
  diagnostics.push(diagnostic("rich-text/note-blocks", spanWithin(text, start, end), message, "write it as running text"));
}

/** The mistake of a note in a note. */
export function nestedNote(span: Span): Diagnostic {
  return diagnostic("rich-text/nested-note", span, "a note stands in a note: it is set in brackets", "put it into the text of the note around it");
}
