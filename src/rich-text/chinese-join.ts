/** Han, kana, bopomofo, and the full-width and ideographic forms. */
const chinese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** Marks that Chinese shares with other scripts: they are Chinese where their neighbour is. */
const shared = /[‘’“”—…·]/u;

/**
 * Whether a line break between the two characters leaves no space (CSS Text 3 §4.1.2, segment break transformation):
 * both belong to Chinese text.
 */
export function joinsWithoutSpace(before: string, after: string): boolean {
  if (chinese.test(before)) return chinese.test(after) || shared.test(after);
  return shared.test(before) && chinese.test(after);
}
