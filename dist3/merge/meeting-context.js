import { weekdayName } from "../language/index.js";
import { contextObject, placedScalar } from "./context-value.js";
/** The weeks in the words of the document, those of one kind together. */
function weeksIn(weeks, words) {
    const { usual } = words;
    const runs = [];
    for (const { from, to, parity } of weeks) {
        const run = runs.at(-1);
        const shown = to === everyWeek ? [] : [from === to ? String(from) : `${from}–${to}`];
        if (run?.parity === parity)
            run.weeks.push(...shown);
        else
            runs.push({ parity, weeks: shown });
    }
    return runs.map((run) => usual.weeks(run.weeks.join(usual.syllabus.separator), run.parity)).filter((one) => one !== "").join(usual.clause);
}
/** The end of a range that has none. */
const everyWeek = 99;
/** From when to when, in the words of the document. */
export function clockWords({ value }, { usual }) {
    return value.kind === "clock" ? usual.time(value.from, value.to) : usual.periods(value.first, value.last);
}
/** Days, time and weeks of a pattern in the words of the document. */
function patternInWords({ days, date, time, weeks, span }, words) {
    const { usual, lang } = words;
    const separator = usual.syllabus.separator;
    const weekdays = days.map(({ value }) => weekdayName(lang, value)).join(separator);
    const day = date === null || date.date === null ? weekdays : usual.date(date.date);
    const clock = time === null ? "" : clockWords(time, words);
    const when = [day, clock].filter((one) => one !== "").join(" ");
    return { text: [when, weeksIn(weeks, words)].filter((one) => one !== "").join(usual.clause), span };
}
/** What a syllabus prints of one of `meetings`. */
export function meetingContext(meeting, words) {
    const { when, place, kind, group } = meeting;
    const written = () => {
        const { text, span } = patternInWords(meeting, words);
        return { kind: "placed", value: text, span };
    };
    return contextObject({
        when: when === null ? written() : words.text(when),
        place: words.text(place),
        kind: kind === null ? null : words.usual.hourKinds[kind],
        group: placedScalar(group),
    });
}
