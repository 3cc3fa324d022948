import { diagnostic } from "../diagnostics/index.js";
import { crossTargets, numberSections, numberSlots } from "../model/index.js";
/** What a reader may name by its number, by a name that stays the same: figures, exercises, headings. */
function numbersIn(lesson) {
    const span = lesson.title.span;
    const slots = [...numberSlots(lesson)].map(([anchor, { number, part }]) => [anchor, { number: `${number}${part ?? ""}`, span }]);
    const targets = crossTargets(lesson).flatMap((target) => (target.number === null || target.kind === "section" ? [] : [[target.anchor, { number: target.number, span: target.span }]]));
    const topics = lesson.sections.filter(({ kind }) => kind === "topics");
    const sections = numberSections({ ...lesson, sections: topics }).map(({ section, number }) => [`section at ${section.title.span.start}`, { number: String(number), span: section.title.span }]);
    return new Map([...slots, ...targets, ...sections]);
}
/** A warning for each lesson in which something has another number than in the edition for instructors. */
export function numbersApart(whole, read) {
    return whole.lessons.flatMap((lesson) => {
        const other = read.lessons.find(({ id }) => id === lesson.id);
        if (other === undefined || other === lesson)
            return [];
        const numbers = numbersIn(lesson);
        for (const [name, { number, span }] of numbersIn(other)) {
            const before = numbers.get(name)?.number;
            if (before === undefined || before === number)
                continue;
            const what = name.startsWith("section at") ? "the section" : `\`@${name}\``;
            const message = `${what} has the number ${number} in the edition for \`${read.edition ?? ""}\`, and ${before} in that for \`${whole.edition ?? ""}\``;
            return [diagnostic("edition/numbers-apart", span, message, "put what only one audience reads behind what all read, or leave numbered things out of it")];
        }
        return [];
    });
}
