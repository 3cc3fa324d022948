import { changeNote, contentText, pageWords } from "./page-words.js";
/** Text that Markdown shows as it is. */
function plain(text) {
    return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>~&@-]/g, (mark) => `\\${mark}`);
}
/** What a release changes, in Markdown and in the language of its course: the notes of a release. */
export function printChangeSheet({ course, version, day, since, documents }) {
    const own = pageWords(course.language);
    const { words, colon } = own;
    const title = `# ${plain(course.title)}${words.separator}${plain(version)}${day === null ? "" : `${words.separator}${own.day(day)}`}`;
    const line = ({ name, pages, bytes }) => `- ${plain(name)}${own.aside(`${words.pages(pages)}${words.separator}${own.size(bytes)}`)}`;
    if (since === null)
        return [title, "", ...documents.map(line), ""].join("\n");
    const changes = since.changes.map((change) => {
        const note = changeNote(change, own);
        return `- ${words[change.what]}${colon}${plain(change.name)}${note === "" ? "" : own.aside(plain(note))}`;
    });
    const content = since.content.map((change) => `- ${plain(contentText(change, own))}`);
    return [
        title, "", `## ${plain(words.since(since.version))}`, "", ...(changes.length === 0 ? [words.nothing] : changes), "",
        ...(content.length === 0 ? [] : [`## ${plain(words.changes)}`, "", ...content, ""]),
    ].join("\n");
}
