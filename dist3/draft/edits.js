import { codePointName, joinTraced, segmentIndexAt, sliceTraced } from "../diagnostics/index.js";
import { mayHold, rowOf } from "../markup/index.js";
/** Where the segments end that stand for the same span as one of them. */
function endOfSame(segments, index, length) {
    const { span } = segments[index] ?? {};
    const next = segments.findIndex((other, at) => at > index && (other.span.source !== span?.source || other.span.start !== span.start));
    return next === -1 ? length : (segments[next]?.start ?? length);
}
/** The stretch of a text that stands for a span of its source; a whole word where the trace knows no more. */
function stretchOf({ text, segments }, { span, code }) {
    for (const [index, segment] of segments.entries()) {
        const end = segments[index + 1]?.start ?? text.length;
        if (segment.span.source !== span.source || segment.span.end <= span.start || segment.span.start >= Math.max(span.end, span.start + 1))
            continue;
        const from = segment.linear ? Math.max(segment.start, segment.start + span.start - segment.span.start) : segment.start;
        const to = segment.linear ? Math.min(end, segment.start + span.end - segment.span.start) : endOfSame(segments, index, text.length);
        if (to <= from)
            continue;
        const missing = text.codePointAt(from) ?? 0;
        return { start: from, end: to, instead: code === "layout/missing-glyph" ? `[${codePointName(missing)}]` : null };
    }
    return null;
}
/** What is put into a tree: notes behind blocks, and marks on words. */
export class Edits {
    #behind = new Map();
    #within = new Map();
    #stretches = new Map();
    /** Puts a note, a block, as near behind a place as blocks may stand, and outside what nobody is read. */
    note({ node, around }, note) {
        const chain = node.type === "element" ? [...around, node] : around;
        const hidden = chain.findIndex(({ attributes }) => attributes.get("role")?.value === "artifact");
        const last = hidden === -1 ? chain.length - 1 : hidden;
        const own = chain[last];
        if (node.type === "text" && hidden === -1 && own !== undefined && mayHold(own.name, "p")) {
            this.#putWithin(own, note);
            return;
        }
        for (let index = last; index > 0; index--) {
            const [parent, child] = [chain[index - 1], chain[index]];
            if (parent === undefined || child === undefined || !mayHold(parent.name, "p"))
                continue;
            // Behind words the note would part the line that they stand in.
            if (rowOf(child.name).category === "phrasing")
                this.#putWithin(parent, note);
            else
                this.#behind.set(child, [...(this.#behind.get(child) ?? []), note]);
            return;
        }
    }
    #putWithin(element, note) {
        this.#within.set(element, [...(this.#within.get(element) ?? []), note]);
    }
    /** Marks the words of a text that a mistake is about. */
    mark(node, fault) {
        const stretch = stretchOf(node.text, fault);
        const others = this.#stretches.get(node) ?? [];
        if (stretch !== null && others.every(({ start, end }) => end <= stretch.start || start >= stretch.end))
            this.#stretches.set(node, [...others, stretch]);
    }
    /** The tree with all that was put into it. */
    applied(element) {
        const children = element.children.flatMap((child) => [
            ...(child.type === "element" ? [this.applied(child)] : this.#pieces(child)),
            ...(this.#behind.get(child) ?? []),
        ]);
        return { ...element, children: [...children, ...(this.#within.get(element) ?? [])] };
    }
    #pieces(node) {
        const { text } = node;
        const pieces = [];
        let done = 0;
        for (const { start, end, instead } of (this.#stretches.get(node) ?? []).toSorted((a, b) => a.start - b.start)) {
            if (start > done)
                pieces.push({ type: "text", text: sliceTraced(text, done, start) });
            pieces.push(this.#marked(text, { start, end, instead }));
            done = end;
        }
        if (done === 0)
            return [node];
        return done < text.text.length ? [...pieces, { type: "text", text: sliceTraced(text, done, text.text.length) }] : pieces;
    }
    #marked(text, { start, end, instead }) {
        const words = sliceTraced(text, start, end);
        const span = text.segments[segmentIndexAt(text.segments, start)]?.span ?? words.segments[0]?.span;
        if (span === undefined)
            throw new Error("a traced text has at least one segment");
        const shown = instead === null ? words : joinTraced([{ text: instead, segments: [{ start: 0, span, linear: false }] }]);
        const name = { name: "class", value: "draft-words", span };
        return { type: "element", name: "mark", attributes: new Map([["class", name]]), children: [{ type: "text", text: shown }], span };
    }
}
