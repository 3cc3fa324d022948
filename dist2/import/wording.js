const english = {
    lookHere: "look here: ",
    noCourse: "look here: the outline names no course; this is the title of its lesson",
    heading: (text) => `the heading in the outline: ${text}`,
    titlePage: (text) => `the title page says: ${text}`,
    leadIn: (text) => `before it stood: ${text}`,
    underSection: "look here: in the outline this stands straight under the section",
    withoutPlace: "Lines of the outline that found no place:",
    leftOut: "Left out, since it is for other programs:",
    refused: (text) => `look here: this could not be used as it stands: ${text}`,
    part: "All lessons",
    introduction: "Introduction",
    doubts: (doubt) => doubt,
    macros: "look here: commands that formulas use and the outline does not define",
    list: "; ",
};
const doubtsInChinese = new Map([
    ["the outline leaves authors out: complete the list", "大纲省略了作者，请补全"],
    ["check the names", "请核对作者姓名"],
]);
const chinese = {
    lookHere: "请核对：",
    noCourse: "请核对：大纲没有写课程名称，这里用的是课的标题",
    heading: (text) => `大纲中的标题：${text}`,
    titlePage: (text) => `标题页写的是：${text}`,
    leadIn: (text) => `原文此前写有：${text}`,
    underSection: "请核对：大纲中这些内容直接写在本节标题之下",
    withoutPlace: "大纲中没有找到位置的行：",
    leftOut: "以下内容供其他程序使用，没有导入：",
    refused: (text) => `请核对：原文不能照样使用：${text}`,
    part: "全部课时",
    introduction: "导言",
    macros: "请核对：公式用到、大纲没有定义的命令",
    doubts: (doubt) => doubtsInChinese.get(doubt) ?? doubt,
    list: "；",
};
/** What is printed of it, in languages whose comments are English: the title of the only part, and of what comes before the first lesson. */
const printed = {
    ar: { part: "جميع الدروس", introduction: "مقدمة" },
    de: { part: "Alle Lektionen", introduction: "Einführung" },
    el: { part: "Όλα τα μαθήματα", introduction: "Εισαγωγή" },
    es: { part: "Todas las lecciones", introduction: "Introducción" },
    fa: { part: "همهٔ درس‌ها", introduction: "درآمد" },
    fr: { part: "Toutes les leçons", introduction: "Introduction" },
    he: { part: "כל השיעורים", introduction: "מבוא" },
    hi: { part: "सभी पाठ", introduction: "परिचय" },
    it: { part: "Tutte le lezioni", introduction: "Introduzione" },
    ja: { part: "すべての授業", introduction: "はじめに" },
    ko: { part: "전체 수업", introduction: "소개" },
    pt: { part: "Todas as aulas", introduction: "Introdução" },
    ru: { part: "Все занятия", introduction: "Введение" },
};
/** The words for a course in a language. */
export function wordingIn(lang) {
    return lang.startsWith("zh") ? chinese : { ...english, ...printed[/^[a-z]+/i.exec(lang)?.[0] ?? ""] };
}
