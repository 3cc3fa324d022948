import { codePointName, fileAndLine } from "../diagnostics/index.js";
import { wordsOf } from "../language/index.js";
import { madeElement, madeText } from "../markup/index.js";
import { Edits } from "./edits.js";
import { placesIn } from "./places.js";
/** How far from a printed stretch of its file, in UTF-16 code units, what is not printed itself is still marked beside it. */
const neighbourhood = 2000;
function distance({ start, end }, { span }) {
    if (span.end <= start)
        return start - span.end;
    return span.start >= end ? span.start - end : 0;
}
/** Whether a place is a better one for a mark: what is printed itself, and not in a list of contents, and the first of equals. */
function isBetter(place, distanceOf, best) {
    if (best === null)
        return true;
    if (distanceOf !== best.far)
        return distanceOf < best.far;
    if (place.isListed !== best.place.isListed)
        return best.place.isListed;
    return distanceOf === 0 && place.node.type === "text" && best.place.node.type !== "text";
}
/** Where a mistake shows on the pages: where what it is about is printed, else beside what stands next to it in its file. */
function placeOf(fault, places) {
    if (fault.span === null)
        return null;
    let best = null;
    for (const place of places.bySource.get(fault.span.source) ?? []) {
        const far = distance(fault.span, place);
        if (far <= neighbourhood && isBetter(place, far, best))
            best = { place, far };
    }
    const { path } = fault.span.source;
    const picture = best === null ? places.pictures.find(({ src }) => path === src || path.endsWith(`/${src}`)) : undefined;
    return picture === undefined ? best : { place: picture.place, far: neighbourhood };
}
/** Characters that the faces of every document have; others stand by their numbers, since a mistake may be that none has them. */
const common = /[^\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201d\u2026\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]/gu;
function readable(words) {
    return words.replace(common, (character) => codePointName(character.codePointAt(0) ?? 0));
}
/** The words of a mistake: what it is called, what was found, and where. */
function wordsOfFault({ code, message, span: at }, lang, span) {
    const where = at === null ? "" : ` (${fileAndLine(at)})`;
    return [
        madeElement("strong", span, {}, [madeText(wordsOf(lang).draft.mistake, span)]),
        madeText(" ", span),
        madeElement("code", span, { class: "draft-code" }, [madeText(code, span)]),
        madeText(" ", span),
        madeElement("span", span, { lang: "en" }, [madeText(readable(`${message}${where}`), span)]),
    ];
}
/** How many mistakes there are, and whether all, some or none of them are marked in their places. */
function summaryOf(faults, listed, { unfinished, marked, markedBut }) {
    if (listed === 0)
        return unfinished(faults) + marked(faults);
    return unfinished(faults) + (listed < faults ? markedBut : "");
}
/** What stands before everything else: that this is a draft, and the mistakes that show nowhere on its pages. */
function notice(faults, unplaced, lang, span) {
    const { draft } = wordsOf(lang);
    const list = madeElement("ul", span, {}, unplaced.map((fault) => madeElement("li", span, {}, wordsOfFault(fault, lang, span))));
    const words = madeElement("p", span, {}, [madeElement("strong", span, {}, [madeText(draft.mark, span)]), madeText(` ${summaryOf(faults.length, unplaced.length, draft)}`, span)]);
    return madeElement("aside", span, { class: "draft-notice" }, unplaced.length === 0 ? [words] : [words, list]);
}
/**
 * The tree of a draft: each mistake is marked where it stands, with its code and message; those whose place is not printed are
 * listed before everything else.
 */
export function markFaults(root, faults) {
    const lang = root.attributes.get("lang")?.value ?? "en";
    const places = placesIn(root);
    const edits = new Edits();
    const unplaced = [];
    for (const fault of faults) {
        const found = placeOf(fault, places);
        if (found === null) {
            unplaced.push(fault);
            continue;
        }
        const { place, far } = found;
        const span = place.span;
        edits.note(place, madeElement("p", span, { class: "draft-note" }, wordsOfFault(fault, lang, span)));
        if (far === 0 && place.node.type === "text" && fault.span !== null)
            edits.mark(place.node, { ...fault, span: fault.span });
    }
    const marked = edits.applied(root);
    return { ...marked, children: [notice(faults, unplaced, lang, root.span), ...marked.children] };
}
