/** Stretches that say nothing of the language a text is written in: addresses, code, tags, formulas, keys of front matter. */
const foreign = /```[\s\S]*?(?:```|$)|`[^`\n]*`|<[^<>]*>|\]\([^()\s]*\)|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\$[^$\n]*\$|^[\w-]+:\s*$|\{[^{}]*\}/gm;

/**
 * The language of an outline, by its words: a Han character counts as much as most of a word. Headings count three
 * times, since lists of English books stand in Chinese outlines as well.
 */
export function languageOf(text: string): "zh-CN" | "en" {
  const plain = text.replace(foreign, " ");
  const headings = [...plain.matchAll(/^#{1,6}\s+(.*)$/gm)].map(([, words]) => words ?? "").join(" ");
  const weight = (pattern: RegExp): number => (plain.match(pattern)?.length ?? 0) + 2 * (headings.match(pattern)?.length ?? 0);
  return weight(/\p{Script=Han}/gu) * 0.6 > weight(/\p{Script=Latin}{2,}/gu) ? "zh-CN" : "en";
}
