import { DistinctDiagnostics } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Fragment } from "../layout/index.js";
import { greyFaults } from "./grey-faults.js";
import { LargePrintFaults } from "./large-print-faults.js";

/** What pages are printed for. */
interface Print {
  /** Whether readers are to have large print. */
  readonly isLarge: boolean;
  /** Whether the ink is grey. */
  readonly isGrey: boolean;
}

/** Collects what is wrong with pages for the print that they are for. It looks at each when it is set, so that nobody has to hold all of them for that. */
export class PrintFaults {
  readonly #print: Print;
  readonly #large = new LargePrintFaults();
  /** A page that is set again shows what it showed. */
  readonly #grey = new DistinctDiagnostics();

  constructor(print: Print) {
    this.#print = print;
  }

  /** Looks at what stands on a page. */
  body(fragments: readonly Fragment[]): void {
    this.margins(fragments);
    if (this.#print.isGrey) for (const fault of greyFaults(fragments)) this.#grey.add(fault);
  }

  /** Looks at what its margins hold, where pictures are decoration. */
  margins(fragments: readonly Fragment[]): void {
    if (this.#print.isLarge) for (const fragment of fragments) this.#large.look(fragment);
  }

  /** All that was found. */
  get all(): readonly Diagnostic[] {
    return [...this.#large.found, ...this.#grey.all];
  }
}
