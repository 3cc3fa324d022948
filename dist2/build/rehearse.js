import process from "node:process";
import { pdfFormat } from "./formats.js";
import { runProject } from "./run-project.js";
/** After so many the engine has compiled what it will. */
const mostRehearsals = 20;
/** One that takes more than this share of the quickest so far has gained nothing. */
const noGain = 0.95;
/** So many of those, one after the other, are enough. */
const patience = 3;
/** A document that takes longer, in milliseconds of the processor, would keep whoever saves meanwhile waiting. */
const longest = 1500;
/** Milliseconds between two, for whatever else there is to do. */
const pause = 20;
/** The document that is most like what will be edited: the first that can be made, a handout rather than a syllabus. */
function exampleOf(jobs) {
    const possible = jobs.filter(({ document, isAlone }) => document.content !== null && isAlone);
    return possible.find(({ document }) => document.kind === "handout") ?? possible[0];
}
/** Milliseconds of the processor that this process has taken. */
function taken() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** Makes one document from its text, laid out anew or as far as nothing is known of it, and throws it away; the milliseconds that took, `null` where there is none. */
async function rehearseOnce(options, isAnew) {
    const before = taken();
    const made = [];
    await runProject({ ...options, remembers: false, workers: undefined, report: () => undefined }, [pdfFormat], async ({ jobs, make }) => {
        const example = exampleOf(jobs);
        if (example === undefined)
            return;
        made.push(example);
        // What is read of a file that was saved is read anew.
        options.memory?.forget(example.document.source);
        if (isAnew)
            options.memory?.forgetDocument(example.output);
        await make(example);
    });
    return made.length === 0 ? null : taken() - before;
}
/**
 * Makes a document again and again, writing nothing, until that takes no less time: the engine compiles what runs often, and
 * whoever saves a file then need not wait for that. Ends as soon as `isWanted` says that there is something to do.
 */
export async function rehearse(options, isWanted) {
    let least = Infinity;
    let inVain = 0;
    // By turns: a rebuild lays out what was edited anew, and takes the rest from what is known.
    for (let count = 0; count < mostRehearsals && inVain < patience; count++) {
        await new Promise((resolve) => { setTimeout(resolve, pause); });
        if (isWanted())
            return;
        const isAnew = count % 2 === 0;
        const milliseconds = await rehearseOnce(options, isAnew);
        if (milliseconds === null || (milliseconds > longest && count > 0))
            return;
        if (isAnew)
            continue;
        inVain = milliseconds > least * noGain ? inVain + 1 : 0;
        least = Math.min(least, milliseconds);
    }
}
