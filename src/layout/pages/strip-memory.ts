import type { Pt } from "../../geometry/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { Findings, Fit, LayoutContext } from "../context.js";
import type { EarlierPlans } from "../fragmentation/plan-input.js";
import type { Strip } from "../fragmentation/strip.js";
import { forgetOldest } from "./forget-oldest.js";
import { recording, saysAsBefore } from "./recording.js";
import type { Said } from "./recording.js";

/** Widths of pages that differ by less are one width: margins are sums of roundings. */
export const sameWidth: Pt = 0.01;

/** A document measured at one width, and what that depends on beside its boxes. */
interface MeasuredStrip {
  readonly strip: Strip;
  /** What margins may give away, and those in columns. */
  readonly fit: Fit;
  /** What its text says of pages. */
  readonly said: Said;
  readonly findings: Findings;
}

/** Whether strips are measured alike. */
function isAlike(one: Fit, other: Fit): boolean {
  return one.give === other.give && one.columnsGive === other.columnsGive;
}

/** Stretches whose plans are kept. */
const mostStretches = 24;

/** The plans of the stretches of a document that were looked for without others. */
export class PlanMemory {
  readonly #firsts = new Map<string, EarlierPlans["firsts"]>();

  /** Those of a stretch. */
  of(stretch: string): EarlierPlans["firsts"] {
    const known = this.#firsts.get(stretch) ?? { plans: [] };
    this.#firsts.delete(stretch);
    this.#firsts.set(stretch, known);
    forgetOldest(this.#firsts, mostStretches);
    return known;
  }
}

/** The strips of a document that is one chapter, as rounds of layout measured them: one whose text is the same is not measured again. */
export class StripMemory {
  #strips: readonly MeasuredStrip[] = [];
  readonly #planned = new Map<string, EarlierPlans>();
  readonly #plans: PlanMemory;
  #noneBeside = false;
  #atFoot: ReadonlySet<MarkupElement> = new Set();

  /** `plans` has those of earlier layouts. */
  constructor(plans: PlanMemory) {
    this.#plans = plans;
  }

  /** Begins a round. Strips of rounds in which notes stood elsewhere are no use. */
  begin(noneBeside: boolean, atFoot: ReadonlySet<MarkupElement>): void {
    const isSame = noneBeside === this.#noneBeside && atFoot.size === this.#atFoot.size && [...atFoot].every((note) => this.#atFoot.has(note));
    if (!isSame) this.#strips = [];
    this.#noneBeside = noneBeside;
    this.#atFoot = atFoot;
  }

  /** The plan of a stretch in an earlier round, by where it begins and what it is for. */
  planned(stretch: string): EarlierPlans {
    const known = this.#planned.get(stretch) ?? { plan: null, firsts: this.#plans.of(stretch) };
    this.#planned.set(stretch, known);
    return known;
  }

  /** The strip of a width, measured where it would differ from the one that is known; what is found wrong in it is found in each round. */
  strip(width: Pt, context: LayoutContext, measure: (context: LayoutContext) => Strip): Strip {
    const { fit } = context;
    const known = this.#strips.find((one) => isAlike(one.fit, fit) && Math.abs(one.strip.width - width) < sameWidth);
    if (known !== undefined && saysAsBefore(known.said, context.pageText)) {
      context.findings.join(known.findings);
      return known.strip;
    }
    // Those after it were measured when what it tells had been told.
    if (known !== undefined) this.#strips = this.#strips.filter((one) => !isAlike(one.fit, fit));
    const { context: recorded, said, findings } = recording(context);
    const strip = measure(recorded);
    context.findings.join(findings);
    this.#strips = [...this.#strips, { strip, fit, said, findings }];
    return strip;
  }
}
