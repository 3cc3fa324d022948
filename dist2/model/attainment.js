import { idsOfOutcome, numberedOutcomes } from "./outcome-numbers.js";
import { plainText } from "./plain-text.js";
/** How much of an outcome each assessment tests: its weight, and the share of it that is for the outcome; `null` where one says neither. */
export function testedBy({ assessments }, index, outcome) {
    const assessment = assessments[index];
    const one = assessment?.outcomes.find(({ value }) => value === outcome);
    if (assessment === undefined || one === undefined)
        return null;
    const own = assessment.weight ?? assessment.points;
    const share = one.share ?? (assessment.outcomes.length === 1 ? 1 : null);
    return own === null || share === null ? null : own.value * share;
}
const sumOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0);
/** How far the outcomes of a course were reached by its marks, in their order; those without marks are left out. */
export function attainedOf(course) {
    const marks = course.marks ?? [];
    return course.outcomes.flatMap(idsOfOutcome).flatMap((outcome) => {
        const own = marks.filter((mark) => mark.outcome === outcome);
        const assessments = [...new Set(own.map(({ assessment }) => assessment))].sort((a, b) => a - b);
        const parts = assessments.map((assessment) => {
            const rows = own.filter((mark) => mark.assessment === assessment);
            return { assessment, full: sumOf(rows.map(({ full }) => full)) / rows.length, mean: sumOf(rows.map(({ mark }) => mark)) / rows.length };
        });
        // Where one of them does not say how much it counts, the most that can be had says it for all.
        const tested = parts.map(({ assessment }) => testedBy(course, assessment, outcome));
        const amounts = tested.every((one) => one !== null) && sumOf(tested) > 0 ? tested : parts.map(({ full }) => full);
        const all = sumOf(amounts);
        if (all === 0)
            return [];
        const weighted = parts.map((part, index) => ({ ...part, weight: (amounts[index] ?? 0) / all }));
        return [{ outcome, parts: weighted, ratio: sumOf(weighted.map(({ weight, mean, full }) => weight * (mean / full))) }];
    });
}
/** How far all outcomes were reached together, by their weights; `null` where an outcome has no weight or no marks. */
export function attainedTogether({ outcomes }, attained) {
    const parts = outcomes.map(({ id, weight }) => ({ weight: weight?.value ?? null, ratio: attained.find(({ outcome }) => outcome === id.value)?.ratio ?? null }));
    const weights = parts.flatMap(({ weight }) => weight ?? []);
    if (weights.length < parts.length || sumOf(weights) === 0 || parts.some(({ ratio }) => ratio === null))
        return null;
    return sumOf(parts.map(({ weight, ratio }) => (weight ?? 0) * (ratio ?? 0))) / sumOf(weights);
}
/** The places of outcomes by which files of marks may name them, beside their ids: `1`, `1.2`. */
export function outcomeNames(course) {
    const numbered = numberedOutcomes(course);
    return new Map([...numbered.map(([id, number]) => [number, id]), ...numbered.map(([id]) => [id, id])]);
}
/** The place of an assessment that is called so, -1 for none. */
export function assessmentNamed({ assessments }, name) {
    const bare = (words) => words.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
    return assessments.findIndex((one) => bare(plainText(one.name.inlines)) === bare(name));
}
