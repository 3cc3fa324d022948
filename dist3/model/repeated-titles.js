import { plainText } from "./plain-text.js";
function wordsOf({ inlines }) {
    return plainText(inlines).replace(/\s+/g, " ").trim().toLowerCase();
}
/** Whether two titles say the same. */
export function saysTheSame(one, other) {
    return wordsOf(one) === wordsOf(other);
}
/** Whether a section is all of its lesson and has its title: the title of the lesson is its heading, then. */
export function repeatsLesson({ title, sections }, section) {
    return section.kind === "topics" && sections.filter(({ kind }) => kind === "topics").length === 1 && saysTheSame(title, section.title);
}
/** Whether the only topic of a section has its title: the heading of the section is that of the topic, then. */
export function repeatsSection(section) {
    const [topic, ...others] = section.kind === "topics" ? section.topics : [];
    return topic !== undefined && others.length === 0 && saysTheSame(section.title, topic.title);
}
