import { DistinctDiagnostics, diagnostic } from "../diagnostics/index.js";
/** Errors of one file, and warnings, that are told one by one; nobody mends more before the next run. */
const mostOfOneFile = 200;
/** Collects what a build finds and passes it on at once. A mistake in a template is told once, not once a document. */
export class Findings {
    #documents = [];
    #leftovers = [];
    #told = [];
    #found = new DistinctDiagnostics();
    /** Errors, and warnings, found in each file. */
    #counts = new Map();
    #report;
    /** Whether what is found has been told by another process. */
    #isRepeated;
    /** `goesOn` for a build that goes on where another process ended: what comes before the documents has been told. */
    constructor(report, goesOn = false) {
        this.#report = report;
        this.#isRepeated = goesOn;
    }
    addDiagnostics(diagnostics) {
        const passedOver = new Map();
        for (const one of diagnostics) {
            if (!this.#found.add(one))
                continue;
            const group = `${one.severity} ${one.span?.source.path ?? ""}`;
            const count = (this.#counts.get(group) ?? 0) + 1;
            this.#counts.set(group, count);
            if (count <= mostOfOneFile || one.span === null)
                this.#tell(one);
            else
                passedOver.set(group, one.span.source);
        }
        for (const [group, source] of passedOver)
            this.#tellTheRest(group, source);
    }
    /** `pixels` is what its images count in the limits of a build. */
    addDocument(document, pixels) {
        this.#documents.push(document);
        this.#report({ kind: "document", document, pixels });
    }
    addLeftovers(paths) {
        for (const path of paths) {
            this.#leftovers.push(path);
            this.#report({ kind: "leftover", path });
        }
    }
    /** So many documents are about to be made. */
    begin(documents) {
        if (!this.#isRepeated)
            this.#report({ kind: "begun", documents });
        this.#isRepeated = false;
    }
    /** A document is about to be made. */
    start(document) {
        this.#report({ kind: "started", document });
    }
    /** Takes over what another process found of a document, and told. */
    recall({ document, diagnostics }) {
        this.#documents.push(document);
        this.#told.push(...diagnostics);
    }
    get result() {
        return { documents: this.#documents, diagnostics: this.#told, leftovers: this.#leftovers };
    }
    #tell(found) {
        this.#told.push(found);
        if (!this.#isRepeated)
            this.#report({ kind: "diagnostic", diagnostic: found });
    }
    #tellTheRest(group, source) {
        const more = (this.#counts.get(group) ?? 0) - mostOfOneFile;
        const what = group.startsWith("error") ? "errors" : "warnings";
        const message = `more than ${mostOfOneFile} ${what} in one file; ${more} are not shown`;
        this.#tell(diagnostic("build/more-mistakes", { source, start: 0, end: 0 }, message, "mend those above and run again"));
    }
}
