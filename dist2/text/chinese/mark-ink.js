import { categories, inkPosition } from "./marks.js";
const remembered = new WeakMap();
/** How far ink may reach over the middle of the frame, in ems. */
const tolerance = 0.04;
/**
 * True where the ink of a mark keeps to the half of its frame that its category says, so that the other half may be
 * taken away. A font that draws it elsewhere has the mark set at its full width.
 */
export function inkFitsHalf(face, glyphId, categoryNumber) {
    let answers = remembered.get(face);
    if (answers === undefined) {
        answers = new Map();
        remembered.set(face, answers);
    }
    let answer = answers.get(glyphId);
    if (answer === undefined) {
        answer = measure(face, glyphId, categoryNumber);
        answers.set(glyphId, answer);
    }
    return answer;
}
/** The middle of the ideographic em box over the baseline, in ems. */
const middleOfEm = 0.38;
/** How far ink may be from the middle to stand in it, in ems. */
const leastMove = 0.03;
/**
 * How far a mark is moved to stand in the middle of its frame, as in Taiwan and Hong Kong, in ems to the right and upwards;
 * `null` where the face draws it there, or draws nothing.
 */
export function moveToMiddle(face, glyphId) {
    const ink = face.inkOf(glyphId);
    if (ink === null)
        return null;
    const right = (face.advanceOf(glyphId) - ink.start - ink.end) / 2;
    const up = middleOfEm - (ink.bottom + ink.top) / 2;
    return Math.max(Math.abs(right), Math.abs(up)) < leastMove ? null : { right, up };
}
function measure(face, glyphId, categoryNumber) {
    const name = categories[categoryNumber];
    const position = name === undefined ? undefined : inkPosition[name];
    if (position === undefined)
        return false;
    const ink = face.inkOf(glyphId);
    if (ink === null)
        return false;
    const { start, end } = ink;
    const advance = face.advanceOf(glyphId);
    switch (position) {
        case "start":
            return end <= 0.5 + tolerance;
        case "end":
            return start >= advance - 0.5 - tolerance;
        case "centre":
            return end - start <= 0.5 + tolerance;
    }
}
