import { covers, isChinese } from "../language/index.js";
/** Words of entries by language; `{n}` stands for a number. A bar parts one from several. */
const english = {
    "others": "et al.", "in": "In ", "edition": "{n} ed.", "editor": "Ed.|Eds.", "editor-of": "edited by", "translator": "Trans.", "translated-by": "translated by",
    "director": "Director|Directors", "page": "p.|pp.", "volume": "vol.", "issue": "no.", "no-date": "n.d.", "anonymous": "Anon", "retrieved": "Retrieved",
    "from": "from", "accessed": "Accessed", "version": "Version", "no-place": "S.l.", "no-publisher": "s.n.", "volume-of": "v.{n}",
    "host": "Host|Hosts", "series": "series", "circa": "ca.", "article": "Article", "article-no": "Art. no.", "original": "Original work published",
    "chapter": "chap.|chaps.", "section": "sec.|secs.", "paragraph": "para.|paras.", "line": "line|lines", "figure": "fig.|figs.", "note": "n.|nn.", "verse": "v.|vv.",
    "column": "col.|cols.", "part": "pt.|pts.", "book": "bk.|bks.", "folio": "fol.|fols.", "opus": "op.|opp.", "sub-verbo": "s.v.|s.vv.", "table": "table|tables",
    "equation": "eq.|eqs.", "appendix": "app.|apps.", "act": "act|acts", "scene": "sc.|scs.", "see": "see", "repeated": "———",
};
const chinese = {
    ...english,
    "others": "等", "in": "载于", "edition": "第{n}版", "editor": "编", "editor-of": "编者", "translator": "译", "translated-by": "译者", "director": "导演", "page": "第{n}页", "volume": "第{n}卷",
    "issue": "第{n}期", "no-date": "无日期", "anonymous": "佚名", "retrieved": "取自", "from": "", "accessed": "访问日期", "version": "版本", "no-place": "出版地不详",
    "no-publisher": "出版者不详", "volume-of": "第{n}卷", "host": "主持", "circa": "约", "article": "文章", "article-no": "文章", "original": "原著出版于",
    "chapter": "第{n}章", "section": "第{n}节", "paragraph": "第{n}段", "line": "第{n}行", "figure": "图{n}", "note": "注{n}", "column": "第{n}栏", "part": "第{n}部分", "table": "表{n}",
    "equation": "式{n}", "appendix": "附录{n}", "act": "第{n}幕", "scene": "第{n}场", "see": "参见",
};
const japanese = {
    ...english,
    "others": "ほか", "edition": "{n}版", "editor": "編", "translator": "訳", "no-date": "日付なし", "anonymous": "作者不明", "page": "p.|pp.", "volume-of": "第{n}巻", "circa": "約",
};
const russian = {
    ...english,
    "others": "и др.", "in": "В ", "edition": "{n}-е изд.", "editor": "ред.", "translator": "пер.", "no-date": "б. г.", "page": "с.", "volume": "т.", "issue": "№", "volume-of": "т. {n}", "anonymous": "Аноним",
};
const arabic = {
    ...english,
    "others": "وآخرون", "in": "في ", "edition": "ط. {n}", "editor": "محرر|محررون", "no-date": "د.ت.", "page": "ص {n}", "retrieved": "استرجع في", "from": "من",
};
const hebrew = {
    ...english,
    "others": "ואחרים", "in": "בתוך ", "edition": "מהדורה {n}", "editor": "עורך|עורכים", "no-date": "ללא תאריך", "page": "עמ׳ {n}", "retrieved": "אוחזר ב־", "from": "מתוך",
};
const tables = { zh: chinese, ja: japanese, ru: russian, ar: arabic, he: hebrew, en: english };
/** Which words an entry of a language has. */
export function termLanguage(lang) {
    if (isChinese(lang))
        return "zh";
    return ["ja", "ru", "ar", "he"].find((one) => covers(one, lang)) ?? "en";
}
/** A word as a language has it. */
export function termOf(name, lang) {
    return tables[termLanguage(lang)][name];
}
/** Whether a name is that of a word. */
export function isTerm(name) {
    return Object.hasOwn(english, name);
}
const ordinals = ["th", "st", "nd", "rd"];
/** `1st`, `2nd`, `11th`. */
export function ordinal(number) {
    const isTeen = number % 100 >= 11 && number % 100 <= 13;
    return `${number}${isTeen ? "th" : (ordinals[number % 10] ?? "th")}`;
}
