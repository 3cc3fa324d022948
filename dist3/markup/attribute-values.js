import { isLanguageTag } from "../language/index.js";
function matching(expected, pattern) {
    return { expected, accepts: (value) => pattern.test(value) };
}
function oneOf(...keywords) {
    return { expected: keywords.map((keyword) => `\`${keyword}\``).join(", "), accepts: (value) => keywords.includes(value) };
}
function integer(least, most) {
    return {
        expected: `a whole number from ${least} to ${most}`,
        accepts: (value) => /^-?\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
    };
}
/** Every grammar that an attribute's row may name. */
export const valueGrammars = {
    text: { expected: "text", accepts: () => true },
    id: matching("a name without white space", /^[^\s]+$/),
    classes: matching("names separated by spaces", /^\s*[^\s]+(\s+[^\s]+)*\s*$/),
    language: { expected: "a BCP 47 tag such as `zh-CN` or `en`", accepts: isLanguageTag },
    declarations: { expected: "CSS declarations", accepts: () => true },
    direction: oneOf("ltr", "rtl"),
    role: oneOf("artifact", "doc-bibliography", "doc-toc", "note"),
    notation: oneOf("tex"),
    display: oneOf("block"),
    scope: oneOf("col", "colgroup", "row", "rowgroup"),
    span: integer(1, 1000),
    number: integer(-999_999, 999_999),
    levels: integer(0, 5),
    address: matching("`#id`, a PDF beside this one such as `lesson.pdf#id`, or an address that begins with `https:`, `http:`, `mailto:` or `tel:`", /^(#[^\s]+|[\w%.~!'()*-]+\.pdf(?:#[^\s]+)?|https?:\/\/[^\s]+|mailto:[^\s]+|tel:[^\s]+)$/i),
    path: matching("the name of a file in the course", /^[^\s:\\/][^:\\]*$/),
    date: matching("an ISO date such as `2023-07-24`", /^\d{4}(-\d{2}(-\d{2})?)?$/),
};
