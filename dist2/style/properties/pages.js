import { pageSizes } from "../../geometry/index.js";
import { keyword, listOf, mapped, oneOf, single } from "../values/grammar.js";
import { customName, integer } from "../values/numbers.js";
import { computedRow, constant, plainRow, positiveLength } from "./row.js";
const betweens = keyword("auto", "avoid", "avoid-page", "avoid-column", "page", "column", "left", "right", "recto", "verso");
const breakRow = (about) => ({
    ...plainRow(betweens, { initial: "auto", inherited: false, about }),
    used: usedBreak,
});
/** The page that a break leads to: a recto is where a book begins that runs the element's way. */
function usedBreak(between, { direction }) {
    if (between !== "recto" && between !== "verso")
        return between;
    return (between === "recto") === (direction === "ltr") ? "right" : "left";
}
/** A part of a whole, as a number up to 1. */
const part = single("a percentage up to 100%", (component) => (component.type === "percentage" && component.value >= 0 && component.value <= 100 ? component.value / 100 : undefined));
const pageName = oneOf(keyword("auto"), customName);
/** Properties that say where pages end. */
export const breakProperties = {
    page: computedRow(pageName, { initial: "auto", inherited: true, about: "Name of the `@page` rules for the pages of this box; `auto` keeps its parent's." }, (name, context) => (name === "auto" ? context.parent.page : name)),
    "break-before": breakRow("Whether a page or column ends before the box: never (`avoid`) or always (`column`, `page`, or onto a left or right page)."),
    "break-after": breakRow("Whether a page or column ends after the box: never (`avoid`) or always (`column`, `page`, or onto a left or right page)."),
    "break-inside": plainRow(keyword("auto", "avoid", "avoid-page", "avoid-column", "fit"), {
        initial: "auto",
        inherited: false,
        about: "Whether a page or column may end within the box. `fit` is Lectern's own: as `avoid`, and nothing is said of a box that no page can hold.",
    }),
    "break-preference": plainRow(keyword("auto", "before"), {
        initial: "auto",
        inherited: false,
        about: "`before`: a page that ends near the box rather ends right before it, as where a section begins. Lectern's own; headings have it.",
    }),
    "introduced-by": plainRow(keyword("none", "colon", "sentence"), {
        initial: "none",
        inherited: true,
        about: "What end of the text before the box leads to it, so that a page rather does not end between: a `colon`, or also a `sentence` " +
            "that goes on in the box. Lectern's own; everything has `colon`, and a `blockquote` `sentence`.",
    }),
    "min-pages": plainRow(integer("a whole number over 0", 1), {
        initial: "1",
        inherited: false,
        about: "The fewest pages of a document that has the element: shorter ones leave it out, as a handout does its contents. Lectern's own.",
    }),
    "last-page-fill": plainRow(part, {
        initial: "0%",
        inherited: false,
        about: "How much of its height the last page fills at least. Where it would fill less, pages give up to half of the margins between their blocks if that saves it; else, of three pages or more, the others run up to three lines short, with margins that grow by as much at most, each as it has to. Lectern's own; the root alone has it.",
    }),
    orphans: plainRow(integer("a whole number over 0", 1), {
        initial: "2",
        inherited: true,
        about: "The fewest lines of a paragraph left at the foot of a page or column.",
    }),
    widows: plainRow(integer("a whole number over 0", 1), {
        initial: "2",
        inherited: true,
        about: "The fewest lines of a paragraph taken to the top of a page or column.",
    }),
};
const names = keyword(...pageNames());
function pageNames() {
    return ["a4", "a3", "a5", "b4", "b5", "jis-b4", "jis-b5", "letter", "legal", "ledger"];
}
const orientation = keyword("portrait", "landscape");
function turned(size, direction) {
    return direction === "landscape" ? { width: size.height, height: size.width } : size;
}
/** A name, an orientation, or both in either order; A4 without a name. */
const namedSize = {
    forms: [...names.forms, ...orientation.forms],
    keywords: [...names.keywords, ...orientation.keywords],
    read(cursor) {
        const attempt = (grammar) => {
            const start = cursor.index;
            const value = grammar.read(cursor);
            if (value === undefined)
                cursor.index = start;
            return value;
        };
        const before = attempt(orientation);
        const name = attempt(names);
        const direction = before ?? attempt(orientation);
        return name === undefined && direction === undefined ? undefined : turned(pageSizes[name ?? "a4"], direction);
    },
};
const lengths = mapped(listOf(positiveLength, { least: 1, most: 2 }), ([width, height]) => width && ((context) => ({ width: width(context), height: (height ?? width)(context) })));
/** What only an `@page` rule takes. */
export const pageProperties = {
    size: {
        grammar: oneOf(constant(namedSize), { ...lengths, forms: ["one or two lengths"] }),
        initial: "a4",
        inherited: false,
        about: "Size of the page, in `@page` only.",
    },
};
