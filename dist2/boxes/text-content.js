function collect(element, parts) {
    for (const child of element.children) {
        if (child.type === "text")
            parts.push(child.text.text);
        else if (child.name === "br")
            parts.push(lineEnd);
        else if (child.name !== "note")
            collect(child, parts);
    }
}
/** Stands for `<br/>`: a space, but between two Han characters nothing. */
const lineEnd = "\u2028";
const cut = /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s*\u2028\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;
/** All text inside an element but for its footnotes, white space collapsed and trimmed. */
export function elementText(element) {
    const parts = [];
    collect(element, parts);
    return parts.join("").replace(cut, "").replaceAll(lineEnd, " ").replace(/[ \t\r\n\f]+/g, " ").trim();
}
