import { diagnostic, DistinctDiagnostics } from "../diagnostics/index.js";
/** What one round of layout finds wrong, each once. */
export class Findings {
    found = new DistinctDiagnostics();
    told = new Set();
    /** How often something was told. */
    count = 0;
    /** Reports a mistake. */
    report(code, span, message, hint) {
        this.count += 1;
        this.found.add(diagnostic(code, span, message, hint));
    }
    /** True the first time that somebody is to be told of something. */
    isNew(matter) {
        this.count += 1;
        if (this.told.has(matter))
            return false;
        this.told.add(matter);
        return true;
    }
    /** Takes in a mistake that another room found. */
    add(found) {
        this.count += 1;
        this.found.add(found);
    }
    /** Those of a part, which know what was told before it. */
    part() {
        const part = new Findings();
        for (const matter of this.told)
            part.told.add(matter);
        return part;
    }
    /** Takes in those of a part. */
    join({ found, told }) {
        for (const one of found.all)
            this.found.add(one);
        for (const matter of told)
            this.told.add(matter);
    }
    /** All mistakes in the order they were found. */
    all() {
        return this.found.all;
    }
}
