import { pageWords } from "./page-words.js";
/** What an earlier release said of a document of the same name. */
function earlierOf({ documents }, { file }) {
    return documents.find((one) => one.file === file);
}
const isOpen = ({ state }) => state === "open" || state === "overdue";
/** The slots that were open and are not any more, as they are called. */
function filledSlots(before, now) {
    const open = new Set(before.slots.filter(isOpen).map(({ kind, id }) => `${kind} ${id}`));
    return now.slots.filter((slot) => !isOpen(slot) && open.has(`${slot.kind} ${slot.id}`)).map(({ kind, id, number }) => `${kind} ${number ?? id}`);
}
/** What a document is called where its edition is not seen. */
function fullName({ name, audience, language }) {
    const { words } = pageWords(language);
    return audience === "student" ? name : `${name}${words.separator}${words.audience(audience)}`;
}
function changeOf(before, now) {
    const { file } = now;
    const name = fullName(now);
    if (before === undefined)
        return { file, name, what: "new", pages: now.pages, bytes: now.bytes, filled: [] };
    if (before.sha256 === now.sha256)
        return null;
    return { file, name, what: "changed", pages: now.pages - before.pages, bytes: now.bytes - before.bytes, filled: filledSlots(before, now) };
}
/** What documents are new, changed and gone since an earlier release; the sheets that say what has changed are passed over. */
export function changesSince(earlier, documents) {
    const names = new Set(documents.map(({ file }) => file));
    const gone = earlier.documents.filter(({ file, kind }) => !names.has(file) && kind !== "changes");
    return [
        ...documents.filter(({ kind }) => kind !== "changes").flatMap((now) => changeOf(earlierOf(earlier, now), now) ?? []),
        ...gone.map((before) => ({ file: before.file, name: fullName(before), what: "removed", pages: -before.pages, bytes: -before.bytes, filled: [] })),
    ];
}
/** Documents with the release in which each of them first had these bytes. */
export function withHistory(earlier, documents) {
    if (earlier === null)
        return documents;
    return documents.map((now) => {
        const before = earlierOf(earlier, now);
        return before !== undefined && before.sha256 === now.sha256 ? { ...now, since: before.since } : now;
    });
}
