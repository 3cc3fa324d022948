import type { ReferenceName } from "../model/index.js";
import type { NameForm } from "./style.js";
/** What a citation calls somebody: the family name with its particle; Chinese and literal names whole. */
export declare function shortName(name: ReferenceName, wholeStatic?: boolean): string;
/** Names and the marks between them: those of the style are told apart, for their width follows the language. */
export interface NameListPart {
    readonly text: string;
    readonly isLiteral: boolean;
}
/** A list of names in the form of a style; `others` is its `et al.`, `isCut` says that the list was cut before. */
export declare function nameList(names: readonly ReferenceName[], form: NameForm, others: string, isCut?: boolean): readonly NameListPart[];
/** The last name of a list that its bibliography has cut. */
export declare function isOthers(name: ReferenceName): boolean;
