import { mentionsOf, textsOfLesson } from "../model/index.js";
import { slotKeys, unknownSlots } from "./checks.js";
import { KnownTargets } from "./target-checks.js";
/** What papers of examinations name: their own slots and ids, and those of lessons. `known` is `null` where a lesson could not be read. */
export function examChecks(papers, lessons, known) {
    return papers.flatMap((paper) => {
        const mentioned = mentionsOf(textsOfLesson(paper, null));
        const own = slotKeys([paper]);
        const targets = new KnownTargets([paper, ...lessons]);
        return [
            ...new KnownTargets([paper]).doubled(),
            ...(known === null ? [] : unknownSlots(mentioned, new Set([...known, ...own]))),
            ...targets.unknownIn(paper).filter(({ code }) => known !== null || code !== "content/unknown-target"),
        ];
    });
}
