import { isScalarKind } from "./fields/kind.js";
import { mentionsIn } from "./mentions.js";
import { blocksWithin } from "./text-walk.js";
function member(value, name) {
    return typeof value === "object" && value !== null ? value[name] : undefined;
}
/**
 * The texts of a value in the order of the page: those that `document` prints, or all of them. It follows the rows that
 * the value was read by, and is the only walk of texts that there is.
 */
export function textsOf(kind, value, document) {
    const texts = [];
    collect(kind, value, { document, texts });
    return texts;
}
// Texts are put into one list: a generator within a generator hands each of them up level by level.
function collect(kind, value, walk) {
    if (value === null || value === undefined)
        return;
    if (isScalarKind(kind)) {
        collectScalar(kind, value, walk);
        return;
    }
    switch (kind.kind) {
        case "list":
            for (const item of value)
                collect(kind.items(), item, walk);
            return;
        case "record":
            collectRecord(kind, value, walk);
            return;
        case "variants": {
            const record = kind.records[String(member(value, "kind"))];
            if (record !== undefined)
                collectRecord(record, value, walk);
            return;
        }
        case "choice": {
            // All forms of a choice come to one type, so that one form with texts tells where they are.
            const form = kind.forms.find((one) => one.kind !== "derived" || one.texts !== null);
            if (form !== undefined)
                collect(form, value, walk);
            return;
        }
        case "derived":
            if (kind.texts !== null)
                collect(kind.texts, value, walk);
            return;
        case "cells":
            for (const cell of cellsOf(value))
                walk.texts.push({ text: cell });
            return;
        case "tokens":
    }
}
function collectScalar(kind, value, { texts }) {
    if (kind.kind === "text")
        texts.push({ text: value });
    const words = kind.kind === "when" ? value.words : null;
    if (words !== null)
        texts.push({ text: words });
    if (kind.kind === "plain" && kind.names === "reference")
        texts.push({ key: value });
    if (kind.kind === "plain" && kind.names === "lesson")
        texts.push({ lesson: value });
}
function collectRecord(kind, value, walk) {
    const { document } = walk;
    for (const name in kind.rows) {
        const row = kind.rows[name];
        if (row === undefined)
            continue;
        if (document !== null && isUnprinted(row, kind, value, document))
            continue;
        collect(row.kind, member(value, name), walk);
    }
}
function isUnprinted(row, { printedIn }, value, document) {
    if ((row.printedIn ?? printedIn)?.includes(document) === false)
        return true;
    const isReplaced = row.unless !== undefined && member(value, row.unless) !== null;
    const isEarly = row.once !== undefined && member(value, row.once) === null && !hasParts(value);
    return isReplaced || isEarly;
}
/** A figure of subfigures is there whatever becomes of these. */
function hasParts(value) {
    const parts = member(value, "subfigures");
    return Array.isArray(parts) && parts.length > 0;
}
function cellsOf({ header, rows }) {
    return [header, ...rows].flat();
}
/** The keys of references that texts cite, in their order and as often as they stand there. */
export function* keysCitedIn(texts) {
    for (const printed of texts) {
        if ("key" in printed)
            yield printed.key.value;
        else if ("text" in printed)
            for (const { key } of mentionsIn(printed.text).citations)
                yield key;
    }
}
/** What texts cite and refer to. */
export function mentionsOf(texts) {
    const found = Array.from(texts, (printed) => {
        if ("text" in printed)
            return mentionsIn(printed.text);
        const citations = "key" in printed ? [{ key: printed.key.value, locator: null, span: printed.key.span }] : [];
        return { notes: [], slotReferences: [], citations };
    });
    return {
        notes: found.flatMap(({ notes }) => notes),
        citations: found.flatMap(({ citations }) => citations),
        slotReferences: found.flatMap(({ slotReferences }) => slotReferences),
    };
}
/** The languages of the blocks of code in texts. */
export function languagesIn(texts) {
    const languages = new Set();
    for (const printed of texts) {
        if (!("text" in printed) || !("blocks" in printed.text))
            continue;
        for (const block of blocksWithin(printed.text.blocks))
            if (block.type === "code-block" && block.language !== null)
                languages.add(block.language.value);
    }
    return languages;
}
