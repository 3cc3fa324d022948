/** Begins to note what a part says of pages and what is found wrong in it. */
export function recording(whole) {
    const said = new Map();
    const findings = whole.findings.part();
    const pageText = (box) => {
        const text = whole.pageText(box);
        said.set(box, text);
        return text;
    };
    return { context: { ...whole, findings, pageText }, said, findings };
}
/** Whether a part would say of pages what it said. */
export function saysAsBefore(said, pageText) {
    return [...said].every(([box, text]) => pageText(box) === text);
}
