import { inFractions } from "../language/index.js";
/** Points as a document prints them: 4½ for 4.5. */
export function shownPoints(points, lang) {
    return points === null || Number.isInteger(points) ? points : inFractions(String(points), lang);
}
/** Points with their word; a half is none of several. */
export function pointsInWords(points, { labels }, lang) {
    return inFractions(`${points}\u00A0${points > 0 && points <= 1 ? labels.point : labels.points}`, lang);
}
