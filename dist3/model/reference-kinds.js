/** Kinds of blocks that stand apart under a name: GitHub's alerts, Quarto's callouts and theorems. */
export const calloutKinds = [
    "note", "tip", "important", "warning", "caution", "example", "exercise", "solution", "definition", "theorem", "lemma",
    "corollary", "proposition", "conjecture", "remark", "proof", "algorithm",
];
/** Prefixes of references to slots, and the kind of each. */
const slotPrefixes = { fig: "figure", tbl: "table", lst: "listing" };
/** All kinds of slots. */
export const slotKinds = Object.values(slotPrefixes);
const prefixOfSlot = { figure: "fig", table: "tbl", listing: "lst" };
function isSlotPrefix(prefix) {
    return Object.hasOwn(slotPrefixes, prefix);
}
/** The kind of slot that a prefix refers to, or `null`. */
export function slotKindOf(prefix) {
    return isSlotPrefix(prefix) ? slotPrefixes[prefix] : null;
}
/** The fragment address of a slot without `#`: the name by which rich text refers to it. */
export function slotAnchor(kind, id) {
    return `${prefixOfSlot[kind]}-${id}`;
}
/** Prefixes of references to what texts declare, beside slots, and what each names. */
export const crossReferenceKinds = {
    sec: "section",
    eq: "equation",
    nte: "note",
    tip: "tip",
    imp: "important",
    wrn: "warning",
    cau: "caution",
    exm: "example",
    // Two prefixes are taken for exercises; anchors have the last.
    ex: "exercise",
    exr: "exercise",
    sol: "solution",
    def: "definition",
    thm: "theorem",
    lem: "lemma",
    cor: "corollary",
    prp: "proposition",
    cnj: "conjecture",
    rem: "remark",
    prf: "proof",
    alg: "algorithm",
};
const prefixes = new Map();
for (const [prefix, kind] of Object.entries(crossReferenceKinds))
    if (isCrossReferencePrefix(prefix))
        prefixes.set(kind, prefix);
/** Whether `@prefix-id` refers to what a text declares. */
export function isCrossReferencePrefix(prefix) {
    return Object.hasOwn(crossReferenceKinds, prefix);
}
/** The prefix of the ids of a kind: `sec` for sections. */
export function prefixOf(kind) {
    const prefix = prefixes.get(kind);
    if (prefix === undefined)
        throw new Error(`the kind ${kind} has no prefix`);
    return prefix;
}
