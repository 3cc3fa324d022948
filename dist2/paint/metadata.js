/** The moment that a document gives as its creation. */
export function creationMoment(created) {
    if (typeof created === "number")
        return new Date(created * 1000);
    const moment = new Date(0);
    moment.setUTCFullYear(created.year, created.month - 1, created.day);
    return moment;
}
/** The same words without what neither a text string nor XML can hold: control characters, halves of surrogate pairs. */
export function printable(metadata) {
    const { title, author, subject } = metadata;
    return {
        ...metadata,
        title: printableText(title),
        author: author === null ? null : printableText(author),
        subject: subject === null ? null : printableText(subject),
    };
}
/** Text without control characters; half of a surrogate pair becomes the replacement character. */
export function printableText(text) {
    return text.replace(/[\p{Cc}\ufffe\uffff]+/gu, " ").replace(/\p{Surrogate}/gu, "\ufffd");
}
