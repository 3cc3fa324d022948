import type { Diagnostic, DocumentBudget } from "../diagnostics/index.js";
import type { StyledDocument } from "../style/index.js";
import type { BlockBox, CounterSnapshot } from "./box.js";
import type { CounterScopes } from "./counter-scopes.js";
/** What changes while the element tree is walked in document order. */
export interface Walk {
    readonly document: StyledDocument;
    readonly counters: CounterScopes;
    /** How many quotations are open. */
    quoteDepth: number;
    inNote: boolean;
    /** The last characters of the text before in its paragraph, as written: a word may go over the edge of an element. */
    textBefore: string;
    /** Running strings of the block that is walked, and of what stands in its lines. */
    strings: BlockBox["strings"][number][];
    readonly countersById: Map<string, CounterSnapshot>;
    readonly diagnostics: Diagnostic[];
    readonly budget: DocumentBudget;
}
