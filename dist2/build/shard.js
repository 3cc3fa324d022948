import path from "node:path";
/** What a document costs beside its own words, in characters: reading templates, fonts and the course. */
const fixedCost = 20_000;
/** What making a document is likely to cost, by what everybody knows before it is made. */
function costOf({ document: { file, content } }) {
    const lessons = content?.subject.kind === "syllabus" ? 200 * content.course.lessons.length : 0;
    return fixedCost + lessons + (file?.text.length ?? 0);
}
function nameOf({ output }) {
    return output.split(path.sep).slice(-2).join("/");
}
/**
 * The part that each job belongs to, from 1: the dearest first, each to the part that has least to do. Equal projects are divided
 * equally, on every machine.
 */
export function shardsOf(jobs, parts) {
    if (parts === 1)
        return new Map(jobs.map((job) => [job, 1]));
    const loads = Array.from({ length: parts }, () => 0);
    const priced = jobs.map((job) => ({ job, cost: costOf(job), name: nameOf(job) }));
    priced.sort((one, other) => other.cost - one.cost || (one.name < other.name ? -1 : 1));
    const chosen = new Map();
    for (const { job, cost } of priced) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + cost;
        chosen.set(job, least + 1);
    }
    return new Map(jobs.map((job) => [job, chosen.get(job) ?? 1]));
}
