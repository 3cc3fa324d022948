/** What a label of the outline announces. */
export type FieldName = "summary" | "key-points" | "references" | "examples" | "objectives" | "tasks";
/** What a heading may be beside one of the author's own. */
export type HeadingKind = "title-page" | "contents" | "wrap-up" | "references" | "questions" | "tasks" | "objectives";
/** The field that a heading of its own announces, or `null`. */
export declare function fieldOfHeading(text: string): FieldName | null;
/** What a heading that stands in every outline is for, or `null` for one of the author's own. */
export declare function headingKind(text: string): HeadingKind | null;
/** A labelled line taken apart: `**Key points**: text`. */
export interface LabelledLine {
    readonly field: FieldName;
    /** The label as it is written. */
    readonly label: string;
    readonly rest: string;
}
/** The label that a line begins with, or `null`. */
export declare function labelOf(text: string): LabelledLine | null;
/** A figure or table that the outline announces: `图1: …`, `Table 2: …`. */
export interface SlotLine {
    readonly kind: "figure" | "table";
    readonly number: string;
    readonly caption: string;
}
/** The figure or table that a line announces, or `null`. */
export declare function slotOf(text: string): SlotLine | null;
/** Whether a line inside a paragraph says something by itself, so that it is not joined with its neighbours. */
export declare function isLineOfItsOwn(text: string): boolean;
/** What a line of a title page gives. */
export interface TitleField {
    readonly name: "title" | "subtitle" | "date" | "instructor" | "hours";
    readonly value: string;
}
/** A line of a title page taken apart, or `null`. */
export declare function titleFieldOf(text: string): TitleField | null;
