import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Lowering } from "./lowering.js";

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * The language that the attributes of `[text]{lang=en}` name, written from `start` to `end`; `null` where they name
 * none, or name something else, which is reported.
 */
export function languageOf(attributes: string, place: { readonly start: number; readonly end: number }, lowering: Lowering): string | null {
  const [, double, single, bare] = /^\{\s*lang=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]*))\s*\}$/.exec(attributes) ?? [];
  const tag = double ?? single ?? bare;
  if (tag !== undefined && languageTag.test(tag)) return tag;
  const span = spanWithin(lowering.text, place.start, place.end);
  const message = tag === undefined ? `words in brackets take \`lang\` alone, found \`${attributes}\`` : `\`${tag}\` is no language tag`;
  lowering.diagnostics.push(diagnostic("rich-text/span-attribute", span, message, "write a language tag: `[words]{lang=en}`"));
  return null;
}
