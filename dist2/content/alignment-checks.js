import { closestName, diagnostic } from "../diagnostics/index.js";
import { idsOfOutcome, programmePoints, sum } from "../model/index.js";
/** Ids of a programme that stand there twice, and what the outcomes of a course say of it. */
export function programmeChecks({ outcomes }, programme) {
    const supports = outcomes.flatMap((one) => one.supports);
    const [first] = supports;
    if (first === undefined)
        return programme === null ? [] : twice(programme);
    if (programme === null)
        return [diagnostic("content/missing-file", first.span, `\`supports\` names \`${first.value}\` of the programme, and there is no \`programme.yaml\``, "write it beside `course.yaml` or the folder of the course")];
    const known = new Set(programmePoints(programme).map(({ id }) => id.value));
    const unknown = supports.filter(({ value }) => !known.has(value)).map((name) => unknownId(name, known, "the programme has no outcome or indicator with the id"));
    const aligned = outcomes.filter(({ supports: own, id }) => own.length === 0 && id.value !== "")
        .map(({ id }) => diagnostic("content/unaligned-outcome", id.span, `the outcome \`${id.value}\` supports nothing of the programme, as others do`, "add `supports` with ids of `programme.yaml`"));
    return [...twice(programme), ...unknown, ...aligned, ...outcomes.flatMap((one) => doubled(one.supports)), ...weightsOfPoints(supports)];
}
function twice(programme) {
    const ids = programmePoints(programme).map(({ id }) => id);
    return ids.filter(({ value }, index) => value !== "" && ids.findIndex((one) => one.value === value) < index)
        .map(({ value, span }) => diagnostic("content/duplicate-outcome", span, `a second outcome of the programme with the id \`${value}\``, "rename or remove one of the two"));
}
function unknownId({ value, span }, known, what) {
    const meant = closestName(value, known);
    return diagnostic("content/unknown-outcome", span, `${what} \`${value}\``, meant === null ? "mend the id, or remove it" : `use \`${meant}\``);
}
/** Ids that a list names twice. */
function doubled(list) {
    return list.filter(({ value }, index) => list.findIndex((one) => one.value === value) < index)
        .map(({ value, span }) => diagnostic("content/duplicate-outcome", span, `\`${value}\` stands in the list twice`, "remove one of the two"));
}
/** Parts of one that come to something else, up to what rounding to two places leaves. */
function partsOf(list, whose) {
    const shares = list.flatMap(({ share }) => share ?? []);
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined || shares.length === 0)
        return [];
    if (shares.length < list.length) {
        const bare = list.find(({ share }) => share === null) ?? last;
        return [diagnostic("content/shares-not-1", bare.span, `${whose}: \`${bare.value}\` has no number, others have`, "give each a part of 1, or none")];
    }
    const total = sum(shares);
    if (Math.abs(total - 1) < 0.005 * list.length)
        return [];
    return [diagnostic("content/shares-not-1", last.span, `${whose}: the parts add up to ${Math.round(total * 1000) / 1000}, not to 1`, "mend the numbers")];
}
/** Outcomes that support one point of the programme by numbers: these are parts of 1. */
function weightsOfPoints(supports) {
    const points = [...new Set(supports.map(({ value }) => value))];
    return points.flatMap((point) => partsOf(supports.filter(({ value }) => value === point), `the outcomes that support \`${point}\``));
}
/** What parts, lessons and assessments serve: outcomes that there are not, that nothing teaches, and parts that are no whole. */
export function servingChecks({ outcomes, assessments, parts }, lessons) {
    const known = new Set(outcomes.flatMap(idsOfOutcome));
    const teaching = [...parts, ...lessons].map((one) => one.outcomes);
    const taught = new Set(teaching.flat().map(({ value }) => value));
    const unknown = teaching.flat().filter(({ value }) => !known.has(value)).map((name) => unknownId(name, known, "no outcome of the course has the id"));
    const untaught = outcomes
        .filter((outcome) => outcome.id.value !== "" && taught.size > 0 && !idsOfOutcome(outcome).some((id) => taught.has(id)))
        .map(({ id }) => diagnostic("content/untaught-outcome", id.span, `no part and no lesson serves the outcome \`${id.value}\``, `add \`${id.value}\` to the \`outcomes\` of one`));
    const lists = [...teaching, ...assessments.map((one) => one.outcomes)];
    return [...unknown, ...untaught, ...lists.flatMap(doubled), ...assessments.flatMap((one) => partsOf(one.outcomes, "the outcomes of the assessment"))];
}
