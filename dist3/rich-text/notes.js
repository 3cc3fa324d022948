import { diagnostic, spanWithin } from "../diagnostics/index.js";
import { rangeOf } from "./markdown.js";
/** For a file of which nothing is read yet; `found` is what an earlier reading of its texts found in them. */
export function fileDefinitions(found) {
    const notes = new Map();
    for (const { definitions } of found?.texts ?? [])
        for (const [name, note] of definitions)
            if (!notes.has(name))
                notes.set(name, note);
    return { notes, addresses: found?.lines ?? [], used: new Set(), texts: [], lines: [] };
}
/** For a text of which nothing is read yet. */
export function noNotes(file) {
    return { definitions: new Map(), all: [], used: new Set(), file };
}
/** The definitions of notes among nodes, however deep they stand. */
export function* definitionsIn(nodes) {
    for (const node of nodes) {
        if (node.type === "footnoteDefinition")
            yield node;
        else if ("children" in node)
            yield* definitionsIn(node.children);
    }
}
/** Takes in the notes that the blocks of a stretch of text define: of two with one name the first, as Markdown has it. */
export function collectNotes(nodes, place, notes) {
    for (const definition of definitionsIn(nodes)) {
        const note = { definition, text: place.text, markdown: place.markdown };
        if (notes.all.length === 0)
            notes.file.texts.push(notes);
        notes.all.push(note);
        if (!notes.definitions.has(definition.identifier))
            notes.definitions.set(definition.identifier, note);
    }
}
/** Notes that nothing in the file refers to, and those that two definitions of a text share a name. All its texts have been read. */
export function unusedNotes({ texts, used }) {
    return texts.flatMap((notes) => notes.all.flatMap((note) => {
        const { definition, text } = note;
        const { start, end } = rangeOf(definition);
        const name = definition.label ?? definition.identifier;
        const isFirst = notes.definitions.get(definition.identifier) === note;
        if (isFirst && (notes.used.has(definition.identifier) || used.has(definition.identifier)))
            return [];
        const message = isFirst ? `nothing refers to note \`${name}\`` : `note \`${name}\` is defined a second time`;
        const hint = isFirst ? `write \`[^${name}]\` where its mark is to stand, or remove it` : "give it another name";
        return [diagnostic("rich-text/unused-note", spanWithin(text, start, end), message, hint)];
    }));
}
/** The note of a name, in the text itself or else in another of its file; `null` where there is none. */
export function noteNamed({ definitions, file }, identifier) {
    return definitions.get(identifier) ?? file.notes.get(identifier) ?? null;
}
/** The note that is referred to, or `null` where there is none. A second reference prints it again, which is reported. */
export function noteReferredTo(reference, span, { notes, diagnostics }) {
    const { identifier, label } = reference;
    const note = noteNamed(notes, identifier);
    if (note === null)
        return null;
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
export function reportNoteBlocks({ definition, text }, diagnostics) {
    const { start, end } = rangeOf(definition);
    const message = `note \`${definition.label ?? definition.identifier}\` is more than one paragraph: it is set line by line`;
    diagnostics.push(diagnostic("rich-text/note-blocks", spanWithin(text, start, end), message, "write it as running text"));
}
/** The mistake of a note in a note. */
export function nestedNote(span) {
    return diagnostic("rich-text/nested-note", span, "a note stands in a note: it is set in brackets", "put it into the text of the note around it");
}
