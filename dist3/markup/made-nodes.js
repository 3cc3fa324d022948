/** Words that stand in no template: all of them are as much at `span` as any. */
export function madeText(words, span) {
    return { type: "text", text: { text: words, segments: [{ start: 0, span, linear: false }] } };
}
/** An element that stands in no template, with its attributes by name. */
export function madeElement(name, span, attributes, children) {
    return { type: "element", name, span, attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, { name: key, value, span }])), children };
}
