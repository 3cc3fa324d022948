import type { ValueOf } from "./kind.js";
declare const entry: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly term: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly short: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly definition: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly see: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly forms: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
}>>;
/** One entry of `glossary.yaml`. */
export type GlossaryEntry = ValueOf<typeof entry>;
/** `glossary.yaml`. */
export declare const glossary: import("./kind.js").ListKind & import("./kind.js").Typed<readonly import("./row.js").RowValues<{
    readonly term: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly short: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly definition: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly see: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    readonly forms: import("./kind.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
}>[]>;
/** What the reference of the content says of `glossary.yaml`. */
export declare const aboutGlossary: {
    id: string;
    title: string;
    description: string;
    what: string;
};
export {};
