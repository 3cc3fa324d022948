/** Kinds of blocks that stand apart under a name: GitHub's alerts, Quarto's callouts and theorems. */
export declare const calloutKinds: readonly ["note", "tip", "important", "warning", "caution", "example", "exercise", "solution", "definition", "theorem", "lemma", "corollary", "proposition", "conjecture", "remark", "proof", "algorithm"];
/** A kind of block that stands apart. */
export type CalloutKind = (typeof calloutKinds)[number];
/** Prefixes of references to slots, and the kind of each. */
declare const slotPrefixes: {
    readonly fig: "figure";
    readonly tbl: "table";
    readonly lst: "listing";
};
/** The prefix of a reference such as `@fig-id`. */
type SlotPrefix = keyof typeof slotPrefixes;
/** A kind of slot: a place for what is declared before it exists. */
export type SlotKind = (typeof slotPrefixes)[SlotPrefix];
/** All kinds of slots. */
export declare const slotKinds: ("figure" | "table" | "listing")[];
/** The kind of slot that a prefix refers to, or `null`. */
export declare function slotKindOf(prefix: string): SlotKind | null;
/** The fragment address of a slot without `#`: the name by which rich text refers to it. */
export declare function slotAnchor(kind: SlotKind, id: string): string;
/** Prefixes of references to what texts declare, beside slots, and what each names. */
export declare const crossReferenceKinds: {
    readonly sec: "section";
    readonly eq: "equation";
    readonly nte: "note";
    readonly tip: "tip";
    readonly imp: "important";
    readonly wrn: "warning";
    readonly cau: "caution";
    readonly exm: "example";
    readonly ex: "exercise";
    readonly exr: "exercise";
    readonly sol: "solution";
    readonly def: "definition";
    readonly thm: "theorem";
    readonly lem: "lemma";
    readonly cor: "corollary";
    readonly prp: "proposition";
    readonly cnj: "conjecture";
    readonly rem: "remark";
    readonly prf: "proof";
    readonly alg: "algorithm";
};
/** The prefix of a reference such as `@sec-id`. */
export type CrossReferencePrefix = keyof typeof crossReferenceKinds;
/** What such a reference names. */
export type CrossReferenceKind = (typeof crossReferenceKinds)[CrossReferencePrefix];
/** Whether `@prefix-id` refers to what a text declares. */
export declare function isCrossReferencePrefix(prefix: string): prefix is CrossReferencePrefix;
/** The prefix of the ids of a kind: `sec` for sections. */
export declare function prefixOf(kind: CrossReferenceKind): CrossReferencePrefix;
export {};
