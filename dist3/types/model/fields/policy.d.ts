import type { Placed } from "../../diagnostics/index.js";
import type { Kind, ValueOf } from "./kind.js";
/** `policies/ID.yaml` beside the folders of the courses: a rule whose words no course changes. */
export declare const policyFile: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly version: import("./kind.js").Row<Placed<string> | null>;
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly text: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
}>>;
/** What a policy file says. */
export type PolicyFile = ValueOf<typeof policyFile>;
/** A rule with its words; one of `policies/` has them from there. */
declare const wholePolicy: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly policy: import("./kind.js").Row<Placed<string> | null>;
    readonly asked: import("./kind.js").Row<Placed<string> | null>;
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly text: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly version: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
}>>;
/** A rule of a course, or a shared one; whose words are those of its file once that is read. */
export type Policy = ValueOf<typeof wholePolicy>;
/** One of `policies`. */
export declare const policy: Kind<Policy>;
export {};
