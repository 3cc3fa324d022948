/** Whether two values are made of the same. */
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
/** What a program's own words leave of a question: keys that it reads back otherwise, `null` for those that it adds. */
export function leftOver(question, readBack) {
    const [own, back] = [new Map(Object.entries(question)), new Map(Object.entries(readBack))];
    const names = [...new Set([...own.keys(), ...back.keys()])];
    return Object.fromEntries(names.flatMap((name) => (isSame(own.get(name), back.get(name)) ? [] : [[name, own.get(name) ?? null]])));
}
/** The question with what a comment keeps of it. */
export function withKept(question, kept) {
    const whole = Object.entries({ ...question, ...kept }).filter(([, value]) => value !== null);
    return Object.fromEntries(whole);
}
/** What a comment of ours keeps; `null` where it is another's. */
export function keptIn(comment) {
    const [, json] = /^\s*lectern (\{.*\})\s*$/s.exec(comment) ?? [];
    if (json === undefined)
        return null;
    try {
        const value = JSON.parse(json);
        return typeof value === "object" && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
/** A comment that keeps what has no other place; two hyphens would end one of XML. */
export function keeping(kept) {
    return `lectern ${JSON.stringify(kept).replaceAll("--", "\\u002d\\u002d")}`;
}
/** The only blank of a text as `:blank[word]`, with what stands before and behind it; `null` for none, several, or one with attributes. */
export function onlyBlank(text) {
    const found = [...text.matchAll(/:blank\[([^\][]*)\]/g)];
    const [first] = found;
    if (first?.[1] === undefined || found.length !== 1 || text[first.index + first[0].length] === "{")
        return null;
    return { before: text.slice(0, first.index), word: first[1], behind: text.slice(first.index + first[0].length) };
}
/** What a text of several accepted answers is: a list, an answer a line. */
export function acceptedAnswers(answer) {
    if (answer === undefined || typeof answer === "boolean")
        return [];
    const text = String(answer).trim();
    const lines = text.split("\n");
    return lines.length > 1 && lines.every((line) => line.startsWith("- ")) ? lines.map((line) => line.slice(2)) : [text];
}
/** The other way: one answer as it is, several as a list. */
export function asAnswer(accepted) {
    return accepted.length === 1 ? (accepted[0] ?? "") : accepted.map((one) => `- ${one}`).join("\n");
}
