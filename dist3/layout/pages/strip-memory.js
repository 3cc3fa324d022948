import { recording, saysAsBefore } from "./recording.js";
/** Widths of pages that differ by less are one width: margins are sums of roundings. */
export const sameWidth = 0.01;
/** Whether strips are measured alike. */
function isAlike(one, other) {
    return one.give === other.give && one.columnsGive === other.columnsGive;
}
/** Stretches whose plans are kept. */
const mostStretches = 24;
/** The plans of the stretches of a document that were looked for without others. */
export class PlanMemory {
    #firsts = new Map();
    /** Those of a stretch. */
    of(stretch) {
        const known = this.#firsts.get(stretch) ?? { plans: [] };
        this.#firsts.delete(stretch);
        this.#firsts.set(stretch, known);
        for (const [oldest] of [...this.#firsts].slice(0, -mostStretches))
            this.#firsts.delete(oldest);
        return known;
    }
}
/** The strips of a document that is one chapter, as rounds of layout measured them: one whose text is the same is not measured again. */
export class StripMemory {
    #strips = [];
    #planned = new Map();
    #plans;
    #noneBeside = false;
    #atFoot = new Set();
    /** `plans` has those of earlier layouts. */
    constructor(plans) {
        this.#plans = plans;
    }
    /** Begins a round. Strips of rounds in which notes stood elsewhere are no use. */
    begin(noneBeside, atFoot) {
        const isSame = noneBeside === this.#noneBeside && atFoot.size === this.#atFoot.size && [...atFoot].every((note) => this.#atFoot.has(note));
        if (!isSame)
            this.#strips = [];
        this.#noneBeside = noneBeside;
        this.#atFoot = atFoot;
    }
    /** The plan of a stretch in an earlier round, by where it begins and what it is for. */
    planned(stretch) {
        const known = this.#planned.get(stretch) ?? { plan: null, firsts: this.#plans.of(stretch) };
        this.#planned.set(stretch, known);
        return known;
    }
    /** The strip of a width, measured where it would differ from the one that is known; what is found wrong in it is found in each round. */
    strip(width, context, measure) {
        const { fit } = context;
        const known = this.#strips.find((one) => isAlike(one.fit, fit) && Math.abs(one.strip.width - width) < sameWidth);
        if (known !== undefined && saysAsBefore(known.said, context.pageText)) {
            context.findings.join(known.findings);
            return known.strip;
        }
        // Those after it were measured when what it tells had been told.
        if (known !== undefined)
            this.#strips = this.#strips.filter((one) => !isAlike(one.fit, fit));
        const { context: recorded, said, findings } = recording(context);
        const strip = measure(recorded);
        context.findings.join(findings);
        this.#strips = [...this.#strips, { strip, fit, said, findings }];
        return strip;
    }
}
