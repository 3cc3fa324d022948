/** Takes so much of a document's budget; false where it is used up, which is reported once, at the element. */
export function spend(walk, what, amount, { span }) {
    const wasExceeded = walk.budget.isExceeded(what);
    const isWithin = walk.budget.spend(what, amount);
    if (!isWithin && !wasExceeded)
        walk.diagnostics.push(walk.budget.excess(what, span));
    return isWithin;
}
/** Takes the characters of a text out of a document's budget, each kept tab as all the columns that it may take; false where they are used up. */
export function spendText(walk, text, { element, style }) {
    const keepsTabs = style.whiteSpace === "pre" || style.whiteSpace === "pre-wrap";
    const tabs = keepsTabs ? text.split("\t").length - 1 : 0;
    return spend(walk, "characters", text.length + tabs * (style.tabSize - 1), element);
}
