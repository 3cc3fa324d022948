import type { PdfStandard, PrintForm, ThemeToken } from "../model/index.js";
import type { CompareWith } from "./change-document.js";
import type { askedFormats } from "./formats.js";
import type { BuildMemory } from "./build-memory.js";
import type { ReleaseListener } from "./made-document.js";
import type { Shard } from "./shard.js";
import type { PastDocument } from "./document-report.js";
import type { BuildEvent } from "./findings.js";
/** Who else makes documents. */
interface WorkerOptions {
    /** Whole path of the program that a worker runs: one that calls `serveJobs`. */
    readonly program: string;
    /** Documents that are made at once; `null` for what the machine and the work suggest. */
    readonly jobs: number | null;
}
/** What is asked for, and where from. */
export interface ProjectOptions {
    /** Whole path of the folder that the command is run in. */
    readonly from: string;
    /** Courses and files; none for everything. */
    readonly targets: readonly string[];
    /** Output folder, relative to `from`, or `null` for the project's `output/`. */
    readonly output: string | null;
    /** Whether every condition is judged before a PDF is written, and not only those that take no time. */
    readonly verify?: boolean;
    /** Whether what each PDF says of itself is handed on with it. */
    readonly describes?: boolean;
    /** Whether the markup of every document with its computed styles is written beside its PDF. */
    readonly styles?: boolean;
    /** What the documents are made as; PDFs where absent. */
    readonly to?: readonly (typeof askedFormats)[number][];
    /** Whether a draft is made of each document with mistakes. */
    readonly draft?: boolean;
    /** Kinds of documents (`syllabus`, `handouts`, `sheets`) and names of lessons and sheets: these alone; all where absent. */
    readonly only?: readonly string[];
    /** Kinds of documents that are made beside the usual ones, though nobody gets them who names none: `book`. */
    readonly also?: readonly string[];
    /** Audiences whose editions are made: `student` where absent; all that a course has where `null`. */
    readonly audiences?: readonly string[] | null;
    /** The look of every document, whatever the courses say. */
    readonly look?: string;
    /** How the documents are printed; as courses and templates have it where absent. */
    readonly form?: PrintForm;
    /** Whether the print matrix of each course is made as well. */
    readonly matrix?: boolean;
    /** Tokens over those of every course. */
    readonly theme?: readonly ThemeToken[];
    /** What the PDFs are to conform to, whatever the courses say. */
    readonly pdfStandard?: PdfStandard;
    /** What the limits of every document are multiplied by; 1 where absent. */
    readonly limits?: number;
    /** What became of documents in a process that this one goes on from, by the outputs that they were begun for. */
    readonly past?: ReadonlyMap<string, PastDocument>;
    /** How many documents are made at once, and by what; one after the other where absent. */
    readonly workers?: WorkerOptions | undefined;
    /** Whether files that an earlier build made of the same are left as they are. */
    readonly remembers?: boolean;
    /** What earlier builds of this process keep. */
    readonly memory?: BuildMemory;
    /** Whole paths of files whose documents are made before the others. Not with `workers`, who know documents by their order. */
    readonly first?: ReadonlySet<string>;
    /** Which part of the documents is made; all where absent. */
    readonly shard?: Shard;
    /** What each course is compared with for a sheet of its changes; `null` for none. No sheets where absent. */
    readonly since?: CompareWith;
    /** Who wants the documents themselves, and not only to hear of them. */
    readonly release?: ReleaseListener | undefined;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Told of everything as it is found. */
    readonly report: (event: BuildEvent) => void;
}
export {};
