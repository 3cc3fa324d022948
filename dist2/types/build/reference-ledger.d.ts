import { cslJson } from "../references/index.js";
import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** An entry of a course, and where its texts cite it. */
export interface ReferenceRow {
    readonly course: string;
    readonly key: string;
    /** The type in the words of CSL. */
    readonly kind: string;
    readonly title: string;
    /** `file:line` of each citation; none of an entry that nothing cites. */
    readonly cited: readonly string[];
    readonly path: string;
    readonly line: number;
}
/** What is found of the references of courses. */
export interface ReferenceLedger extends BuildResult {
    readonly references: readonly ReferenceRow[];
    /** The entries in CSL-JSON, in the order of the rows. */
    readonly entries: readonly ReturnType<typeof cslJson>[];
    /** Files that were mended, as people should see them, and how many values of each. */
    readonly fixed: readonly {
        readonly path: string;
        readonly count: number;
    }[];
}
/** What is asked for. */
export interface ReferenceLedgerOptions extends ProjectOptions {
    /** Whether what is certain is mended in the files. */
    readonly fix: boolean;
}
/** Every entry of what is asked for with its citations, and everything that can be said of them without asking anybody. */
export declare function referenceLedger({ from, targets, report, fix }: ReferenceLedgerOptions): Promise<ReferenceLedger>;
