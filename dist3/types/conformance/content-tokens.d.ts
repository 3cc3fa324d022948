import type { ReadingBudget } from "../pdf/index.js";
/** An operand of a content stream: dictionaries and arrays hold operands, strings are bytes. */
export type Operand = number | boolean | null | Uint8Array | {
    readonly name: string;
} | readonly Operand[] | ReadonlyMap<string, Operand>;
/** One operator of a content stream with the operands before it. */
export interface Operation {
    readonly operator: string;
    readonly operands: readonly Operand[];
}
/**
 * The operators of a content stream, in order (ISO 32000-1 §7.8.2). Damage never throws: what is no operand is passed
 * over. Inline images are one operator, `BI`, whose operand is their dictionary. What stands in arrays and dictionaries is
 * taken out of the budget as it is read, since one operator may have millions of them; operators are the caller's to count.
 */
export declare function operationsOf(bytes: Uint8Array, budget: Budget): Generator<Operation>;
/** What bounds the reading. */
type Budget = Pick<ReadingBudget, "spend">;
/** Whether an operand is a name. */
export declare function isNameOperand(operand: Operand | undefined): operand is {
    readonly name: string;
};
export {};
