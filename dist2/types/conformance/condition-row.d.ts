/** Something that a document may hold, so that a condition has a meaning for it. */
export type FeatureName = "actions" | "annotations" | "article threads" | "character sets of Type 1 fonts" | "CID sets" | "custom structure types" | "figures" | "file attachments" | "form fields" | "formulas" | "headings" | "image maps" | "invisible text" | "links" | "lists" | "media clips" | "multimedia" | "non-identity encodings" | "notes" | "printer's marks" | "scripts" | "simple TrueType fonts" | "tables" | "XFA forms";
/** Who can tell whether a condition holds. */
type Judge = 
/** This checker can. */
{
    readonly by: "machine";
}
/** Lectern writes no such thing; a file that holds it fails, because nothing here could judge it. */
 | {
    readonly by: "absence";
    readonly of: FeatureName;
}
/** Only a person can, in documents that hold the feature; `null` stands for every document. */
 | {
    readonly by: "person";
    readonly where: FeatureName | null;
};
/** One failure condition of the Matterhorn Protocol 1.1: its number, who judges it, and what is then wrong. */
export interface ConditionRow {
    readonly id: string;
    readonly judge: Judge;
    readonly failure: string;
}
/** A condition that the checker judges. */
export declare function machine(id: string, failure: string): ConditionRow;
/** A condition that no document of Lectern can meet. */
export declare function absence(of: FeatureName, id: string, failure: string): ConditionRow;
/** A condition that takes a person, in documents that hold a feature. */
export declare function person(where: FeatureName | null, id: string, failure: string): ConditionRow;
export {};
