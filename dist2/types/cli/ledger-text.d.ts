import type { LedgerRow } from "../build/index.js";
/** The ledger for people: a line a slot, and a total. */
export declare function ledgerTable(rows: readonly LedgerRow[]): string;
/**
 * The ledger as CSV (RFC 4180) with a header row. An apostrophe stands before what a spreadsheet would run as a formula: names
 * come from content, and whoever opens the ledger need not have written it.
 */
export declare function ledgerCsv(rows: readonly LedgerRow[]): string;
