import { wordsOf } from "../language/index.js";
import { contextList, contextObject } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";
/** What the sheet of changes of a course is called where its pages are not seen. */
export function changesTitle(course, lang) {
    const { download, colon } = wordsOf(lang);
    return `${course}${colon}${download.changes}`;
}
/** Changes by the section that they stand in, in their order. */
function bySection(changes) {
    const sections = new Map();
    for (const change of changes) {
        const name = change.where[0] ?? change.label;
        sections.set(name, [...(sections.get(name) ?? []), change]);
    }
    return sections;
}
/** Everything that the layout of a sheet of changes can print. */
export function changesContext(course, { since, version, changes }) {
    const words = new DocumentWords(course, { lesson: null, kind: "changes", texts: [], listsReferences: false, hasGlossary: false, hasIndex: false });
    const { download, colon } = words.usual;
    const { span } = course.title;
    const placed = (value) => (value === null ? null : { kind: "placed", value, span });
    const rowOf = ({ what, where, label, before, after }) => {
        const things = where.slice(1);
        const isThing = what === "new" || what === "removed" || what === "moved" || what === "filled";
        return contextObject({
            name: placed([...things, ...(isThing && things.length > 0 ? [] : [label])].join(colon)),
            mark: what === "changed" ? null : placed(what === "filled" ? download.new : download[what]),
            before: placed(before), after: placed(after),
        });
    };
    const sections = [...bySection(changes)].map(([title, own]) => contextObject({ title: placed(title), rows: contextList(own.map(rowOf)) }));
    return {
        value: contextObject({
            course: contextObject(courseFields(course, words)),
            labels: words.labels(),
            changes: contextObject({
                title: placed(download.changes), since: placed(since === null ? null : download.since(since)), version: placed(version),
                before: placed(download.before), now: placed(download.now), release: placed(download.release), nothing: sections.length === 0 ? placed(download.nothing) : null,
            }),
            sections: contextList(sections),
        }),
        diagnostics: [],
    };
}
