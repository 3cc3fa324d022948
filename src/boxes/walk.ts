import type { Diagnostic } from "../diagnostics/index.js";
import type { StyledDocument } from "../style/index.js";
import type { CounterSnapshot } from "./box.js";
import type { CounterScopes } from "./counter-scopes.js";

/** What changes while the element tree is walked in document order. */
export interface Walk {
  readonly document: StyledDocument;
  readonly counters: CounterScopes;
  /** How many quotations are open. */
  quoteDepth: number;
  inNote: boolean;
  readonly countersById: Map<string, CounterSnapshot>;
  readonly diagnostics: Diagnostic[];
}
