/**
 * Questions of examination programs ↔ exercises. Comes in: a file in GIFT, Moodle's XML or YAML as text; goes out: questions as keys and
 * values, or such a file. It must not know courses, pages or the disk.
 */
import { addDiagnostics, diagnostic } from "../diagnostics/index.js";
import { exercisesText, readExercises } from "./exercise-files.js";
import { giftOf } from "./gift-write.js";
import { readGift } from "./gift-read.js";
import { readMoodle } from "./moodle-read.js";
import { moodleFrame, moodleOf } from "./moodle-write.js";
/** Formats that exercises are exported to. */
export const questionFormats = ["gift", "moodle"];
/** A file of the bank from questions in GIFT or Moodle's XML, told apart by their first sign; `null` where none could be read. */
export function exercisesFrom(source) {
    const { value, diagnostics } = /^\s*</.test(source.text) ? readMoodle(source) : readGift(source);
    return { value: value === null ? null : { text: exercisesText(value.map(({ question }) => question)), count: value.length }, diagnostics };
}
/** The exercises of a file in a format, and line by line what a comment keeps since the format has no place for it. */
export function exercisesAs(source, format) {
    const read = readExercises(source);
    if (read.value === null)
        return { value: null, diagnostics: read.diagnostics };
    const diagnostics = [...read.diagnostics];
    const texts = read.value.map(({ question, span }) => {
        const { text, kept } = format === "gift" ? giftOf(question) : moodleOf(question);
        if (kept.length > 0)
            addDiagnostics(diagnostics, [diagnostic("questions/not-kept", span, `${format === "gift" ? "GIFT" : "Moodle"} has no place for ${kept.map((name) => `\`${name}\``).join(", ")}, which a comment keeps`, "other programs do not read the comment; `lectern import` does")]);
        return text;
    });
    const text = format === "gift" ? texts.join("\n") : `${moodleFrame.before}${texts.join("")}${moodleFrame.behind}`;
    return { value: { text, count: texts.length }, diagnostics };
}
