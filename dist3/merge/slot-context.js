import { slotAnchor } from "../model/index.js";
import { isBroadCode, isBroadTable } from "./breadth.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { tableCells } from "./table-cells.js";
/** The height of a line of code as the templates set it, in ems. */
const lineHeight = 1.5;
/** Numbers from 1 to `count`, for loops that draw lines. */
export function countTo(count) {
    return contextList(Array.from({ length: count }, (_, index) => index + 1));
}
function ratioOf({ aspect }) {
    return Math.round(aspect * 10_000) / 10_000;
}
/** What the partials `figure`, `table` and `listing` print of the slots of one document, wherever they stand. */
export class SlotContext {
    words;
    numbers;
    captionsBeside;
    isDraft;
    room;
    constructor(words, numbers, { captionsBeside, isDraft, room }) {
        this.words = words;
        this.numbers = numbers;
        this.captionsBeside = captionsBeside;
        this.isDraft = isDraft;
        this.room = isDraft ? "little" : room;
    }
    /** Whether anything of a slot is printed. */
    isPrinted(slot) {
        return this.room !== "omit" || slot.filling !== null || (slot.kind === "figure" && slot.subfigures.length > 0);
    }
    /** A slot where a body places it. */
    placed(slot) {
        switch (slot.kind) {
            case "figure":
                return this.figure(slot, widthOf(slot), "alone");
            case "table":
                return this.table(slot);
            case "listing":
                return this.listing(slot);
        }
    }
    /** A slot as a list of figures or tables names it: where it is, and its caption without links; its parts under it. */
    listed(slot) {
        const { id, label } = this.slot(slot);
        const parts = slot.kind === "figure" ? slot.subfigures.map((part) => this.listed(part)) : [];
        return contextObject({ id: id ?? null, label: label ?? null, caption: this.words.text(slot.caption, { links: false }), parts: contextList(parts) });
    }
    /** Figures in one row: one alone, or several side by side. */
    row(row) {
        const isShared = row.length > 1;
        // Widths as the proportions make all of a row as high as each other.
        const figures = row.map((slot) => this.figure(slot, isShared ? shareOf(slot) : widthOf(slot), isShared ? "in a row" : "alone"));
        // Data would be too narrow in their figure's share of the row.
        const data = isShared ? row.flatMap((slot) => this.data(slot) ?? []) : [];
        return contextObject({ "side-by-side": isShared, wide: isShared && row.some(isWide), figures: contextList(figures), data: contextList(data) });
    }
    /**
     * A figure; `share` says in CSS how wide it is beside others or in the measure. One that is alone may have its caption beside
     * it, and has the data of its chart behind it; so has one of the plain list of a topic's figures, where it is not said how they stand.
     */
    figure(slot, share, place = "listed") {
        const isBeside = this.captionsBeside && place === "alone" && isNarrow(slot);
        return contextObject({
            ...this.slot(slot),
            ...(slot.subfigures.length === 0 ? null : { open: false }),
            // Beside its caption the figure is as wide as the page, and its picture as wide as it is to be.
            shape: shapeOf(slot, isBeside),
            share: isBeside ? null : share,
            landscape: slot.landscape,
            wide: place !== "in a row" && isWide(slot),
            "caption-beside": isBeside,
            "in-margin": place === "alone" && slot.column === "margin" && !slot.landscape && slot.subfigures.length === 0,
            src: slot.filling,
            data: place === "in a row" ? null : this.data(slot),
            subfigures: contextList(rowsOfParts(slot).map((row) => contextList(row.map((part) => this.figure(part, shareOf(part)))))),
        });
    }
    /** The data of a chart, where its figure asks for them. */
    data(slot) {
        const { shownData, span } = slot;
        if (shownData === null)
            return null;
        const { label } = this.slot(slot);
        const caption = typeof label === "object" && label?.kind === "markup" ? this.words.dataCaption(label, span) : null;
        return contextObject({ id: this.words.id(`${slotAnchor("figure", slot.id.value)}-data`), caption, broad: isBroadTable(shownData.header.length), ...this.cells(shownData) });
    }
    table(slot) {
        return contextObject({
            ...this.slot(slot),
            columns: contextList(slot.columns.map((column) => this.words.text(column))),
            rows: countTo(slot.rows),
            wide: isWide(slot),
            broad: isBroadTable(slot.filling === null ? slot.columns.length : slot.filling.header.length),
            ...this.cells(slot.filling),
        });
    }
    cells(filling) {
        return tableCells(filling, this.words);
    }
    listing(slot) {
        const broad = slot.filling?.blocks.some((block) => block.type === "code-block" && isBroadCode(block)) === true;
        return contextObject({ ...this.slot(slot), wide: isWide(slot), broad, code: this.words.body(slot.filling), shape: `height: ${roomOf(slot)}em` });
    }
    /** How bodies print what partials of slots print as well. */
    get wording() {
        return {
            captioned: (code) => ({ partial: "listing", context: this.captioned(code) }),
            broadTable: (table) => ({ partial: "broad-table", context: this.broadTable(table) }),
        };
    }
    broadTable({ caption, header, rows, align, span }) {
        const cells = (row) => row.map((inlines) => ({ inlines, span }));
        const filling = { header: cells(header), rows: rows.map(cells), align: align.map((side) => side ?? "left") };
        const { anchor } = caption ?? {};
        return contextObject({ id: anchor === undefined ? null : this.words.id(anchor.value), caption: this.words.text(caption ?? null), ...this.cells(filling) });
    }
    /** Code that a text holds under a caption, without a number. */
    captioned(code) {
        const blocks = [{ ...code, caption: null, id: null }];
        return contextObject({
            id: null, number: null, label: null, alt: null, owner: null, due: null, open: false, room: this.room, wide: false, broad: isBroadCode(code), source: null, licence: null, shape: null,
            caption: this.words.text(code.caption),
            code: this.words.body({ blocks, span: code.span }),
        });
    }
    slot(slot) {
        const anchor = slotAnchor(slot.kind, slot.id.value);
        const number = this.numbers.get(anchor) ?? null;
        return {
            id: this.words.id(anchor),
            number: number === null ? null : this.words.isAlone ? number.number : this.words.numberOf(number.number),
            label: number === null ? null : number.part === null ? this.words.slotLabel(slot.kind, number, slot.span) : `(${number.part})`,
            caption: this.words.text(slot.caption),
            alt: placedScalar(slot.alt && this.words.listed.inWords(slot.alt)),
            owner: this.isDraft ? placedScalar(slot.owner) : null,
            due: this.isDraft ? this.words.when(slot.due) : null,
            open: slot.filling === null,
            room: this.room,
            source: this.words.text(slot.source),
            licence: this.words.text(slot.licence),
        };
    }
}
/** Whether a slot reaches over the column of notes. A page of its own has none. */
function isWide(slot) {
    return slot.column === "page" && !(slot.kind === "figure" && slot.landscape);
}
/** Whether a figure leaves the column of notes free for its caption. That of parts with a width of their own stays under them. */
function isNarrow({ column, landscape, subfigures, width }) {
    return column === "body" && !landscape && (subfigures.length === 0 || width === null);
}
/** Room for the lines of a listing that is to come, in ems of its letters. */
function roomOf({ room }) {
    return Math.round((room * lineHeight + 1) * 100) / 100;
}
/** The subfigures of a figure in rows: as many in each as it says, else up to three, and two of four. */
function rowsOfParts({ subfigures, columns }) {
    const count = columns ?? (subfigures.length === 4 ? 2 : 3);
    return Array.from({ length: Math.ceil(subfigures.length / count) }, (_, row) => subfigures.slice(row * count, (row + 1) * count));
}
/** How wide a figure is in the measure, in CSS; `null` for all of it. */
function widthOf({ width }) {
    return width === null ? null : { kind: "placed", value: `width: ${width.value}`, span: width.span };
}
/** How wide a figure is beside others: as the proportions make all of a row as high as each other, or as it says itself. */
function shareOf(slot) {
    const { width, height } = slot;
    if (width !== null)
        return { kind: "placed", value: `flex: 0 0 ${width.value}`, span: width.span };
    return `flex: ${height === null ? ratioOf(slot) : 1} 1 0`;
}
/** What is cut off a picture, in CSS. */
function cropOf({ crop, fit }) {
    const cut = crop === null ? [] : [`object-view-box: inset(${crop.top}% ${crop.right}% ${crop.bottom}% ${crop.left}%)`];
    return fit === "cover" ? ["object-fit: cover", ...cut] : cut;
}
/** The shape of a figure's frame, or of its picture, in CSS, and its width `withWidth`; `null` for a picture that has its own. */
function shapeOf(slot, withWidth) {
    const { height, width, filling, hasShape, fit } = slot;
    const isFree = filling !== null && !hasShape && fit === "contain";
    // The height that a template allows pictures is for those that say nothing of theirs.
    const size = height !== null ? [`height: ${height.value}`] : isFree ? [] : [`aspect-ratio: ${ratioOf(slot)}`, ...(hasShape || filling !== null ? ["height: auto"] : [])];
    const open = filling !== null && (hasShape || width !== null || fit === "cover") ? ["max-height: none"] : [];
    const own = withWidth && width !== null ? [`width: ${width.value}`] : [];
    const all = [...own, ...size, ...open, ...(filling === null ? [] : cropOf(slot))];
    if (all.length === 0)
        return null;
    const value = all.join("; ");
    const span = height?.span ?? (own.length > 0 ? width?.span : undefined);
    return span === undefined ? value : { kind: "placed", value, span };
}
