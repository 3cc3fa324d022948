import { audienceName } from "./audience.js";
import { many } from "./row.js";
import { choice, derived, list, pattern, plainText, record } from "./values.js";
/** One of several, or a list of them: a row of the matrix makes each. */
function oneOrMore(kind, what) {
    return choice({ id: null, title: what, description: "", what: `${what}, or a list` }, [
        derived(kind, (one) => [one]),
        derived(list(what, kind), (all) => all),
    ]);
}
function words(heading, all, more = "") {
    const told = all.map((word) => `\`${word}\``).join(", ");
    return oneOrMore(pattern(heading, new RegExp(`^(?:${all.join("|")}${more === "" ? "" : `|${more}`})$`), `${told}${more === "" ? "" : " or a length such as `25mm`"}`), heading);
}
/** What letters are set in: those of the look, large print of 18 points, or of 16. */
export const printTypes = ["usual", "large", "large-16"];
/** Which sides of the paper are printed on: as the template has it, one of them, both with mirrored margins. */
export const printSides = ["as-designed", "one-sided", "duplex"];
/** What the inner margin makes room for. */
export const printBindings = ["none", "stapled", "punched"];
/** What is printed of the addresses of links. */
export const printLinks = ["none", "footnote", "list", "qr"];
/** How pages are put on sheets. */
export const impositions = ["none", "crop-marks", "booklet", "2-up", "4-up", "3-up-lines", "3-up-grid"];
/** The inks that are printed with. */
export const printInks = ["colour", "grey"];
const form = { unprinted: "says in which form documents are printed" };
/** One row of the print matrix: everything in it with everything. */
export const printRow = record({ id: "print", title: "A row of the print matrix", description: "What `lectern build --print` makes of every document. A key with a list makes each of its values, with each of those of the other keys.", what: "a mapping with `paper`, `type`, `for` …" }, {
    only: many(oneOrMore(plainText, "names of documents"), "The documents that the row is for, as `--only` names them; all where absent.", form),
    for: many(oneOrMore(audienceName, "audiences"), "Whose editions are made; `student` where absent.", form),
    paper: many(oneOrMore(plainText, "page sizes"), "Page sizes: `a4`, `letter`, `a5`, `b5`, or two lengths; that of the course where absent.", form),
    type: many(words("type", printTypes), "`usual`; `large`, large print of 18 points; `large-16`, of 16.", form),
    sides: many(words("sides", printSides), "`as-designed`; `one-sided`, without blank pages; `duplex`, with margins and running heads mirrored.", form),
    binding: many(words("binding", printBindings, "\\d{1,3}(?:\\.\\d+)?(?:mm|cm|in|pt)"), "Room in the inner margin: `none`; `stapled`, 30 mm; `punched`, 20 mm; or a length.", form),
    ink: many(words("ink", printInks), "`colour`; `grey`, where nothing may be told by hue alone.", form),
    links: many(words("links", printLinks), "Addresses of links on paper: `none`; `footnote`; `list`, at the end; `qr`, a list with codes that telephones read.", form),
    imposition: many(words("imposition", impositions), "`none`; `crop-marks`; `booklet`, to be folded and stapled; `2-up`, `4-up`; `3-up-lines` and `3-up-grid`, with room for notes. These files are for printing alone: they have no tags.", form),
});
