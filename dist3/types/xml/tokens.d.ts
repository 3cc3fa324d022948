/** A stretch of the text; `end` is exclusive. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** An attribute as it stands in a tag. `value` is `null` where there is none, `quoted` says that it has quotes. */
export interface AttributeToken {
    readonly name: Range;
    readonly value: Range | null;
    readonly quoted: boolean;
}
/** A piece of a document. Together the tokens cover the text: what the tokenizer passes over is a `broken` token. */
export type Token = (Range & {
    readonly type: "text" | "comment" | "cdata" | "declaration" | "instruction" | "broken";
}) | (Range & {
    readonly type: "start-tag";
    readonly name: Range;
    readonly attributes: readonly AttributeToken[];
    readonly selfClosing: boolean;
}) | (Range & {
    readonly type: "end-tag";
    readonly name: Range;
});
/** Cuts markup into tokens; references are left as they are written. */
export declare function tokenize(text: string): readonly Token[];
