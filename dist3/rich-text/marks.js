import { diagnostic, replaceTraced, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { crossReferenceKinds, isCrossReferencePrefix, slotKindOf } from "../model/index.js";
import { readAttributes } from "./attributes.js";
import { citationInlines, narrativeInline } from "./citations.js";
import { directiveHint, directiveInline, isDirective, isMargin, spanInlines } from "./directives.js";
import { linkMarks, marks } from "./mark-patterns.js";
import { inBrackets } from "./note-words.js";
import { nestedNote, noteNamed } from "./notes.js";
import { PieceCursor } from "./piece-cursor.js";
import { nestScripts } from "./scripts.js";
import { reportUnread } from "./unread.js";
import { unreadRowOf } from "./unread-rows.js";
/**
 * The siblings with notes, citations, references, directives, addresses, and pairs of marks found; a link holds only
 * spans and pairs. What looks like a mark of another program is reported.
 */
export function findMarks(pieces, lowering, place) {
    const probe = pieces.map((piece) => piece.probe).join("");
    const cursor = new PieceCursor(pieces, lowering.text);
    for (const match of probe.matchAll(place.inLink ? linkMarks : marks)) {
        cursor.copyUntil(match.index);
        cursor.items.push(...new Mark(match, probe, cursor, lowering, place).items());
    }
    cursor.copyUntil(probe.length);
    return nestScripts(cursor.items, lowering);
}
/** One mark, with what its words hold. */
class Mark {
    #match;
    #probe;
    #cursor;
    #lowering;
    #place;
    constructor(...[match, probe, cursor, lowering, place]) {
        this.#match = match;
        this.#probe = probe;
        this.#cursor = cursor;
        this.#lowering = lowering;
        this.#place = place;
    }
    items() {
        const groups = this.#match.groups ?? {};
        const { span, directive, note } = groups;
        if (span !== undefined)
            return this.#span();
        if (directive !== undefined)
            return this.#directive();
        if (note !== undefined)
            return this.#note();
        const unread = unreadRowOf(groups);
        if (unread !== null)
            return this.#unread({ what: unread[1], hint: unread[2] });
        const { start, end } = this.#cursor.skipUntil(this.#match.index + this.#match[0].length);
        return this.#plain(start, end);
    }
    /** The words between two offsets of the match, with the marks in them; what stands around them is skipped. */
    #words(from, to, place = this.#place) {
        const { index, 0: whole } = this.#match;
        const { start } = this.#cursor.skipUntil(index + from);
        const inside = this.#cursor.takeUntil(index + to);
        const after = this.#cursor.skipUntil(index + whole.length);
        return { children: findMarks(inside, this.#lowering, place), start, end: after.end, after };
    }
    /** `[words]{lang=en}` and its like. */
    #span() {
        const [whole] = this.#match;
        const opens = whole.indexOf("]{") + 1;
        const closes = whole.lastIndexOf("]{", whole.length);
        const at = Math.max(opens, closes + 1);
        const isAside = isMargin(readAttributes(whole.slice(at)).classes);
        const { children, start, end, after } = this.#words(1, at - 1, { ...this.#place, inNote: this.#place.inNote || isAside });
        if (isAside && this.#place.inNote)
            return this.#nested(start, end);
        const { text, diagnostics } = this.#lowering;
        const attributes = spanWithin(text, after.start + 1, after.end);
        return spanInlines(children, whole.slice(at), { span: spanWithin(text, start, end), attributes }, diagnostics).map(asItem);
    }
    /** `:kbd[Ctrl]`. */
    #directive() {
        const [whole] = this.#match;
        const name = this.#match.groups?.["name"] ?? "";
        const { text, diagnostics } = this.#lowering;
        const opens = name.length + 1;
        const closes = closingBracket(whole, opens);
        if (!isDirective(name)) {
            const { start, end } = this.#cursor.skipUntil(this.#match.index + whole.length);
            const span = spanWithin(text, start, end);
            diagnostics.push(diagnostic("rich-text/directive", span, `there is no \`:${name}[…]\`, and it is printed as typed`, directiveHint(name)));
            return [{ inline: { type: "text", text: sliceTraced(text, start, end) }, splits: true }];
        }
        if (name === "aside" && this.#place.inNote)
            return this.#nested(opens + 1, closes);
        const inNote = name === "aside" || this.#place.inNote;
        const { children, start, end } = this.#words(opens + 1, closes, { ...this.#place, inNote });
        const span = spanWithin(text, start, end);
        return directiveInline({ name, children, braces: whole.slice(closes + 1), span }, diagnostics).map(asItem);
    }
    /** `^[text]`: the text between the brackets as a note. */
    #note() {
        const [whole] = this.#match;
        if (this.#place.inNote)
            return this.#nested(2, whole.length - 1);
        const { children, start, end } = this.#words(2, whole.length - 1, { ...this.#place, inNote: true });
        return [asItem({ type: "note", aside: false, children, span: spanWithin(this.#lowering.text, start, end) })];
    }
    /** A note in a note: its words, which stand between two offsets of the match, in brackets. */
    #nested(from, to) {
        const before = this.#probe.slice(0, this.#match.index);
        const { children, start, end } = this.#words(from, to);
        const span = spanWithin(this.#lowering.text, start, end);
        this.#lowering.diagnostics.push(nestedNote(span));
        return inBrackets(children, before, span).map(asItem);
    }
    /** What is printed as typed: its characters go on as they are. */
    #unread(mark) {
        const [whole] = this.#match;
        const { start, end } = this.#cursor.copyUntil(this.#match.index + whole.length);
        reportUnread(whole, mark, { start, end }, this.#lowering);
        return [];
    }
    #plain(start, end) {
        const { anchor, footnote, citation, narrative, references, reference, address, mail } = this.#match.groups ?? {};
        const { text } = this.#lowering;
        const span = spanWithin(text, start, end);
        if (anchor !== undefined)
            return anchorItems(anchor, span);
        if (footnote !== undefined)
            return this.#footnote(footnote.slice(2, -1), start, end);
        if (citation !== undefined)
            return citationInlines(citation, start, end, this.#lowering).map(asItem);
        if (narrative !== undefined)
            return [asItem(narrativeInline(narrative, start, this.#lowering))];
        if (references !== undefined)
            return referenceItems(this.#match, start, this.#lowering);
        if (reference !== undefined)
            return [asItem(referenceInline(this.#match.groups, span))];
        const href = address === undefined ? mail && `mailto:${mail}` : address.startsWith("www.") ? `https://${address}` : address;
        if (href !== undefined)
            return [asItem({ type: "link", href, children: [{ type: "text", text: sliceTraced(text, start, end) }], span })];
        return [this.#delimiter(start, end)];
    }
    #footnote(name, start, end) {
        const { notes, text, diagnostics } = this.#lowering;
        if (noteNamed(notes, name.toLowerCase()) !== null)
            return this.#place.noteNamed(name.toLowerCase(), start, end).map(asItem);
        const hint = `write the note in its place, \`^[text]\`, or define it in a text of the same file: \`[^${name}]: text\``;
        diagnostics.push(diagnostic("rich-text/unknown-note", spanWithin(text, start, end), `there is no note \`${name}\`: its mark is printed as typed`, hint));
        return [asItem({ type: "text", text: sliceTraced(text, start, end) })];
    }
    /** `~`, `^`, or `==`, which stands at the edge of a word. */
    #delimiter(start, end) {
        const { index, 0: sign } = this.#match;
        if (sign === "~")
            return { start, end, tag: sign, wraps: "subscript", side: "either" };
        if (sign === "^")
            return { start, end, tag: sign, wraps: "superscript", side: "either" };
        const before = this.#probe.charAt(index - 1);
        const behind = this.#probe.charAt(index + 2);
        const opens = /[^\s\p{P}]|[\p{Ps}\p{Pi}"'*_~^\ufffc\uffff]/u.test(behind) && !/[A-Za-z0-9)\]]/.test(before);
        const closes = /\S/.test(before) && !/[A-Za-z0-9(]/.test(behind);
        if (!opens && !closes)
            return { inline: { type: "text", text: sliceTraced(this.#lowering.text, start, end) }, splits: false };
        return { start, end, tag: sign, wraps: "marked", side: opens && closes ? "either" : opens ? "opens" : "closes" };
    }
}
function asItem(inline) {
    return { inline, splits: false };
}
/** Offset of the bracket that closes the one at `opens`. */
export function closingBracket(text, opens) {
    let depth = 0;
    for (let at = opens; at < text.length; at += 1) {
        if (text[at] === "[")
            depth += 1;
        else if (text[at] === "]")
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length - 1;
}
function anchorItems(anchor, span) {
    const { id } = readAttributes(anchor);
    return id === null ? [] : [asItem({ type: "anchor", id, children: [], span })];
}
function referenceInline({ prefix = "", id = "" } = {}, span, numberOnly = false) {
    const alone = numberOnly ? { numberOnly } : null;
    if (isCrossReferencePrefix(prefix))
        return { type: "cross-reference", kind: crossReferenceKinds[prefix], id, ...alone, span };
    return { type: "slot-reference", kind: slotKindOf(prefix) ?? "figure", id, ...alone, span };
}
const referenceInGroup = /(?<minus>-?)@(?<prefix>[a-z]+)-(?<id>[\w-]+)/g;
/** `[@fig-a; @fig-b]`, `[-@fig-a]`, `[Fig. @fig-a]`: references with commas between them; a name before the first is its label. */
function referenceItems({ 0: whole, groups = {} }, start, { text }) {
    const { before = "" } = groups;
    const words = before.trimEnd();
    const isLabelled = /(?:^|[\s(])(?:\p{Lu}|\p{Script=Han})[^\s]*$/u.test(words);
    const items = before === "" ? [] : [asItem({ type: "text", text: sliceTraced(text, start + 1, start + 1 + before.length) })];
    for (const [index, match] of [...whole.slice(1 + before.length).matchAll(referenceInGroup)].entries()) {
        const at = start + 1 + before.length + match.index;
        if (index > 0)
            items.push(asItem({ type: "text", text: replaceTraced(text, at, at, ", ") }));
        const isAlone = match.groups?.["minus"] === "-" || (index === 0 && isLabelled);
        items.push(asItem(referenceInline(match.groups, spanWithin(text, at, at + match[0].length), isAlone)));
    }
    return items;
}
