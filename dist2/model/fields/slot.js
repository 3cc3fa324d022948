import { diagnostic } from "../../diagnostics/index.js";
import { blocks, choice, count, date, filePath, altText, flag, finished, list, cell, cells, columnSides, numberFrom, oneOf, pattern, plainCount, plainText, record, slotId, text, derived, derivedTexts, verbatim } from "./values.js";
import { when } from "./when.js";
import { audienceRow } from "./audience.js";
import { filledIn, many, optional, requiredPlain, requiredText, usual, usualAt } from "./row.js";
const ratioText = "a ratio such as `16:9`, or width over height as a number";
function ratioOf({ value }) {
    const [width = NaN, height = 1] = value.split(":").map(Number);
    return width / height;
}
/** Width over height. */
const aspect = choice({ id: null, title: "ratio", description: "", what: ratioText }, [
    derived(pattern("ratio", /^[1-9]\d{0,3}(?:\.\d{1,3})?:[1-9]\d{0,3}(?:\.\d{1,3})?$/, ratioText), ratioOf),
    derived(numberFrom("ratio", ratioText, [0.05, 20]), ({ value }) => (value > 0 ? value : null)),
]);
const length = pattern("length", /^\d{1,5}(?:\.\d{1,4})?(?:cm|mm|in|pt|pc|px|q)$/i, "a length such as `6cm`");
const share = pattern("length or share", /^(?:\d{1,5}(?:\.\d{1,4})?(?:cm|mm|in|pt|pc|px|q)|(?:[1-9]\d?|100)(?:\.\d{1,2})?%)$/i, "a length such as `6cm`, or a share of the text's width such as `60%`; over the column of notes as well by `column: page`");
const cut = (side) => usual(derived(numberFrom("per cent", "a number of per cent from 0 to 95", [0, 95]), ({ value }) => value), 0, `Per cent of its ${side === "top" || side === "bottom" ? "height" : "width"} at its ${side}; 0 where absent.`);
const cropRows = record({ id: "crop", title: "crop", description: "What is cut off a picture on its sides. It is not shown, but it stays in the PDF.", what: "a mapping with `top`, `right`, `bottom` or `left`" }, { top: cut("top"), right: cut("right"), bottom: cut("bottom"), left: cut("left") });
const crop = derived(cropRows, (value, span, report) => {
    const sides = [value.top, value.right, value.bottom, value.left];
    if (sides.some((side) => side > 95))
        return null;
    if (value.top + value.bottom < 100 && value.left + value.right < 100)
        return value;
    report(diagnostic("content/invalid-value", span, "nothing is left of the picture: two sides that face each other come to 100 per cent or more", "cut off less"));
    return null;
});
const slotColumns = ["body", "page"];
const figureColumns = [...slotColumns, "margin"];
/** The same of a figure, which may stand beside the text as well. */
const figureColumn = usual(oneOf(figureColumns, "column"), "body", "How far it reaches: `body`, as wide as the text (where absent), `page`, over the column of notes as well, or `margin`, in that column with its caption, where the look has one.");
/** Whether a slot keeps to the text, or takes the column of notes as well. */
const column = usual(oneOf(slotColumns, "column"), "body", "How far it reaches: `body`, as wide as the text (where absent), or `page`, over the column of notes as well.");
const fits = ["contain", "cover"];
/** What slots have in common; of tables most of it is for those who make them. */
function slotRows(ofOthers) {
    const note = (name) => {
        const unprinted = ofOthers[name];
        return unprinted === undefined ? {} : { unprinted };
    };
    const stale = { unprinted: "tells the ledger whether the file is stale" };
    return {
        id: requiredPlain(slotId, "Unique among the figures, the tables or the listings of the course; texts refer to it as `@fig-id`, `@tbl-id` or `@lst-id`."),
        caption: requiredText(text, "The caption, without label and number."),
        alt: optional(altText, "What it shows, for those who cannot see it; `\"\"` for decoration.", note("alt")),
        owner: optional(plainText, "Who owes the file.", note("owner")),
        due: optional(when, "When it is due.", note("due")),
        file: optional(filePath, "Path of the file from the course folder, where its name is not the id."),
        source: optional(text, "Where it comes from; printed under the caption.", { once: "filling" }),
        licence: optional(text, "On what terms it may be printed; printed under the caption.", { once: "filling" }),
        revised: optional(date, "The day on which what is asked for was last changed.", stale),
        made: optional(date, "The day on which the file was made; before `revised`, the file is stale.", stale),
        audience: audienceRow("slot"),
    };
}
/** How a figure is printed, whoever declares it. */
const pictureRows = {
    aspect: optional(aspect, "Width to height of the frame; where absent, `16:9` while the figure is to come, and then the picture's own."),
    width: optional(share, "Width of the figure: a length, or a share of the text's width; all of it where absent."),
    height: optional(length, "Height of the frame; it goes before `aspect`."),
    fit: usual(oneOf(fits, "fit"), "contain", "How the picture fills the frame: `contain`, whole (where absent), or `cover`, all of the frame, with what reaches beyond it cut off.", { once: "filling" }),
    crop: optional(crop, "What is cut off the picture.", { once: "filling" }),
};
const ownRows = { ...slotRows({}), ...pictureRows };
const subfigureRows = record({ id: "subfigure", title: "subfigure", description: "A part of a figure with a letter of its own, declared before it exists.", what: "a subfigure with `id` and `caption`" }, ownRows);
const usualAspect = 16 / 9;
const declaredInField = {
    inText: null,
    /** Why a file under its id cannot fill it, in words; `null` where there is none, or it can. */
    trouble: null,
};
/** What follows from what a figure says of itself. */
function pictureOf(given) {
    return {
        kind: "figure",
        /** Width over height. Ignored where `height` is given. */
        aspect: given.aspect ?? usualAspect,
        /** Whether the slot itself gives its aspect or height; where it does not, a page end may make its frame lower. */
        hasShape: given.aspect !== null || given.height !== null,
        /** Path of its image from the course folder; `null` while it is to come. */
        filling: null,
        ...declaredInField,
    };
}
/** One of the subfigures of a figure: a figure that has none. */
const subfigure = finished(subfigureRows, (given) => ({
    ...given, ...pictureOf(given), landscape: false, column: "body", dataTable: false, shownData: null, beside: false, subfigures: [], columns: null,
}));
const figureRows = record({ id: "figure", title: "figure", description: "A figure, declared before it exists.", what: "a figure with `id` and `caption`" }, {
    ...ownRows,
    column: figureColumn,
    landscape: usual(flag, false, "Whether the figure has a page of its own that is turned; `false` where absent."),
    dataTable: usual(flag, false, "Whether the data of a chart are printed as a table behind it; `false` where absent.", { unprinted: "prints the data of a chart, once its file is there" }),
    shownData: filledIn(cells),
    beside: usual(flag, false, "Whether it stands beside the figure before it, in one row; `false` where absent."),
    subfigures: many(list("subfigures", subfigure, { least: { count: 2, what: "at least two subfigures" }, most: { count: 26, what: "at most 26 subfigures" } }), "The parts of the figure, (a), (b) and so on, each with a file and a caption of its own; texts refer to one as to a figure."),
    columns: optional(plainCount(1, 6), "Subfigures in a row; up to three where absent, and two of four."),
});
/** One of `figures`. */
export const figure = finished(figureRows, (given) => {
    // Who owes the whole owes its parts.
    const subfigures = given.subfigures.map((part) => ({ ...part, owner: part.owner ?? given.owner, due: part.due ?? given.due }));
    return { ...given, ...pictureOf(given), subfigures };
});
const usualColumns = 3;
const usualRows = 3;
const columns = choice({ id: null, title: "list of header texts, or a number", description: "", what: "a list of header texts, or a number of columns" }, [
    list("header texts", cell, { least: { count: 1, what: "at least one column" }, most: { count: 50, what: "at most 50 columns" } }),
    derivedTexts(count(1, 50), list("header texts", cell), ({ value, span }) => emptyCells(value, span)),
]);
function emptyCells(number, span) {
    return Array.from({ length: number }, () => ({ inlines: [], span }));
}
const aboutTable = { id: "table", title: "table", description: "A table, declared before it exists.", what: "a table with `id` and `caption`" };
const { id, caption, alt, owner, due, file, source, licence, revised, made, audience } = slotRows({
    alt: "tells whoever makes the table what it is to hold",
    owner: "tells the ledger who owes the table",
    due: "tells the ledger when it is due",
});
const tableRows = record(aboutTable, {
    id, caption, alt, owner, due, file,
    columns: usualAt(columns, (span) => emptyCells(usualColumns, span), "The header cells, or only their number; 3 where absent.", { unless: "filling" }),
    rows: usual(plainCount(1, 200), usualRows, "Rows to rule; 3 where absent."),
    align: optional(columnSides, "Where the cells of each column stand, from the first: `left`, `center`, `right`, or `decimal` under each other by the decimal sign of their numbers; as the file says, or numbers right and texts left, where absent."),
    sheet: optional(plainText, "The sheet of a workbook (`.xlsx`) that fills it; the first where absent.", { unprinted: "chooses the sheet of a workbook" }),
    column,
    filling: filledIn(cells),
    source, licence, revised, made, audience,
});
/** One of `tables`. */
export const table = finished(tableRows, (given) => ({ ...given, kind: "table", ...declaredInField }));
const lineRange = pattern("lines", /^[1-9]\d{0,5}(?:-(?:[1-9]\d{0,5})?)?$/, "a line or a range of lines such as `3-12`", true);
const lineRanges = pattern("lines", /^[1-9]\d{0,5}(?:-[1-9]\d{0,5})?(?:\s*,\s*[1-9]\d{0,5}(?:-[1-9]\d{0,5})?)*$/, "lines and ranges of lines such as `2, 4-5`", true);
const usualRoom = 8;
const own = slotRows({});
const listingRows = record({ id: "listing", title: "listing", description: "A listing of code, declared before it exists.", what: "a listing with `id` and `caption`" }, {
    id: own.id, caption: own.caption, owner: own.owner, due: own.due,
    file: optional(filePath, "Path of the file from the course folder, `code/x.py`, where its name in `code/` is not the id."),
    lines: optional(lineRange, "The lines of the file that are printed: `3-12`, or `3-` to its end; all where absent."),
    language: optional(plainText, "The language, where the end of the file's name does not say it.", { unprinted: "chooses the colours of the code" }),
    numberLines: usual(flag, false, "Whether its lines have their numbers in the file; `false` where absent."),
    marks: optional(lineRanges, "The lines of the file that are marked: `2, 4-5`."),
    room: usual(plainCount(1, 100), usualRoom, "Lines to leave for it while it is to come; 8 where absent."),
    column,
    filling: filledIn(blocks),
    output: optional(verbatim, "What the program prints; it stands under the code.", { once: "filling" }),
    source: own.source, licence: own.licence, revised: own.revised, made: own.made, audience: own.audience,
});
/** One of `listings`. */
export const listing = finished(listingRows, (given) => ({ ...given, kind: "listing", alt: null, ...declaredInField }));
