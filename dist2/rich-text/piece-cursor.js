import { replaceTraced, sliceTraced } from "../diagnostics/index.js";
/** Walks the pieces by offsets of the searched text. */
export class PieceCursor {
    items = [];
    #pieces;
    #text;
    #index = 0;
    /** Offset in the searched text of the piece at `#index`. */
    #pieceAt = 0;
    #at = 0;
    constructor(pieces, text) {
        this.#pieces = pieces;
        this.#text = text;
    }
    /** Takes what stands before `probeOffset` over as it is, and says where it was written. */
    copyUntil(probeOffset) {
        const visited = [];
        this.#walk(probeOffset, (piece, start, end) => {
            this.items.push(this.#itemOf(piece, start, end));
            visited.push({ start, end });
        });
        return { start: visited[0]?.start ?? 0, end: visited.at(-1)?.end ?? 0 };
    }
    /** Leaves out what stands before `probeOffset`, and says where it was written. */
    skipUntil(probeOffset) {
        const visited = [];
        this.#walk(probeOffset, (_, start, end) => visited.push({ start, end }));
        return { start: visited[0]?.start ?? 0, end: visited.at(-1)?.end ?? 0 };
    }
    /** Gives what stands before `probeOffset` as pieces of their own. */
    takeUntil(probeOffset) {
        const taken = [];
        this.#walk(probeOffset, (piece, start, end) => {
            const probe = piece.prints === "as-typed" ? piece.probe.slice(start - piece.start, end - piece.start) : piece.probe;
            taken.push({ ...piece, probe, start, end });
        });
        return taken;
    }
    #walk(probeOffset, visit) {
        while (this.#at < probeOffset) {
            const piece = this.#pieces[this.#index];
            if (piece === undefined)
                return;
            const pieceEnd = this.#pieceAt + piece.probe.length;
            const until = Math.min(probeOffset, pieceEnd);
            if (piece.prints === "as-typed")
                visit(piece, piece.start + this.#at - this.#pieceAt, piece.start + until - this.#pieceAt);
            else
                visit(piece, piece.start, piece.end);
            this.#at = piece.prints === "as-typed" ? until : pieceEnd;
            if (this.#at >= pieceEnd) {
                this.#pieceAt = pieceEnd;
                this.#index += 1;
            }
        }
    }
    #itemOf(piece, start, end) {
        if (piece.prints === "as-typed") {
            const slice = sliceTraced(this.#text, start, end);
            return { inline: { type: "text", text: slice }, splits: /[\s，。、；：！？（）]/u.test(slice.text) };
        }
        if ("item" in piece.prints)
            return piece.prints.item;
        if ("node" in piece.prints)
            return { inline: piece.prints.node, splits: piece.prints.node.type === "break" };
        const replaced = replaceTraced(this.#text, start, end, piece.prints.text);
        return { inline: { type: "text", text: replaced }, splits: /\s/.test(piece.probe) };
    }
}
