import { crossTargets } from "./cross-targets.js";
import { inlinesOfTexts } from "./glossary.js";
import { lessonLink } from "./lesson-links.js";
import { slotNames } from "./numbering.js";
import { lessonFact, perLesson } from "./per-lesson.js";
import { slotAnchor } from "./reference-kinds.js";
import { textsOfLesson } from "./texts-of-lesson.js";
/** Everything in a lesson that texts refer to, as one word for each thing, and where it is. */
export const declaredIn = perLesson((lesson) => new Map([
    ...slotNames(lesson).map(({ kind, id }) => [`${kind} ${id.value}`, slotAnchor(kind, id.value)]),
    ...crossTargets(lesson).map(({ kind, id, anchor }) => [`${kind ?? ""} ${id}`, anchor]),
]));
/** The element of a lesson that a link means by an id: its own, or that of what has the id behind its prefix. */
export function anchorIn(lesson, id) {
    const target = crossTargets(lesson).find((one) => one.anchor === id || one.id === id);
    return target?.anchor ?? slotNames(lesson).map((slot) => slotAnchor(slot.kind, slot.id.value)).find((anchor) => anchor === id);
}
function findExits(lesson) {
    const own = declaredIn(lesson);
    const names = new Set();
    const ids = new Map();
    const add = (named, id) => {
        const known = ids.get(named);
        if (known === undefined)
            ids.set(named, new Set([id]));
        else
            known.add(id);
    };
    for (const inline of inlinesOfTexts(textsOfLesson(lesson, "handout"))) {
        if (inline.type === "slot-reference" || inline.type === "cross-reference") {
            const name = `${inline.kind} ${inline.id}`;
            if (!own.has(name))
                names.add(name);
        }
        if (inline.type !== "link")
            continue;
        const { href } = inline;
        const link = href.startsWith("#") ? null : lessonLink(href);
        if (href.startsWith("#") && anchorIn(lesson, href.slice(1)) === undefined)
            add(null, href.slice(1));
        else if (link !== null && link.id !== null)
            add(link.lesson, link.id);
    }
    return { names, ids };
}
/** What the texts of a lesson's handout lead to outside of it. */
export const exitsOf = lessonFact("exits", findExits);
