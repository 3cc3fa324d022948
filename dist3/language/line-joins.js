import { isChinese } from "./tag.js";
/** Han, kana, bopomofo, and the full-width and ideographic forms. */
const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** Marks that Chinese shares with other scripts: they are Chinese where their neighbour is. */
const shared = /[‘’“”—…·]/u;
/**
 * Whether a line break between the two characters leaves no space (CSS Text 3 §4.1.2, segment break transformation):
 * both belong to Chinese text.
 */
export function joinsWithoutSpace(before, after) {
    if (chinese.test(before))
        return chinese.test(after) || shared.test(after);
    return shared.test(before) && chinese.test(after);
}
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** Full-width marks bring their own white space. */
const wideMark = /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF60]/u;
/** Marks that Chinese shares with Latin; in Chinese they are full-width. */
const sharedMark = /[\u2013-\u201D\u2026\u00B7]/u;
function firstOf(text) {
    return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
function lastOf(text) {
    return /.$/su.exec(text.slice(-2))?.[0] ?? "";
}
/**
 * True where a line break of the source between `before` and `after` leaves no space (CSS Text 4 §4.1.3): both sides are
 * full-width, or one is a full-width mark. Marks shared with Latin count as full-width in Chinese.
 */
export function joinsLines(before, after, lang) {
    const [left, right] = [lastOf(before), firstOf(after)];
    if (wideMark.test(left) || wideMark.test(right))
        return true;
    const isShared = isChinese(lang);
    const isWide = (character) => wide.test(character) || (isShared && sharedMark.test(character));
    return isWide(left) && isWide(right) && (wide.test(left) || wide.test(right));
}
