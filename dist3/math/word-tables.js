const signs = "+ − - × · ÷ / = ≠ < > ≤ ≥ ≈ ± ∈ ∑ ∏ ∫ ∞ → ∂ ( ) [ ] { } | ∣ ⋅ ∩ ∪ ⊂ ⊆ ∉ ∅ ∀ ∃ ⇒ ⇔ ∧ ∨ ¬ ∠ ⟂ ∥ ∴ ∵ ⟶ ⇌ ! …".split(" ");
/** Signs that are not heard: a function is applied, factors stand side by side. */
const silent = { "\u2061": "", "\u2062": "", "\u2063": "" };
/** Words of the signs, in their order, apart by commas. */
function signWords(words) {
    const each = words.split(",");
    return { ...silent, ...Object.fromEntries(signs.map((sign, index) => [sign, each[index] ?? sign])) };
}
/** Patterns of a bar, an arrow, a hat, a wave and a dot over a letter. */
function accentWords(...[bar, vector, hat, tilde, dot]) {
    return { "¯": bar, "―": bar, "‾": bar, "→": vector, "^": hat, "~": tilde, "˙": dot };
}
/** Patterns of primes, a degree and a star beside a letter or number. */
function raisedWords(...[prime, degree, star]) {
    const twice = prime.replace("1", prime);
    return { "′": prime, "″": twice, "‴": prime.replace("1", twice), "∘": degree, "°": degree, "*": star, "∗": star };
}
/** The languages whose formulas the rules of the Speech Rule Engine do not say, and those who read the labels of a page read. */
export const wordTables = {
    ar: {
        fraction: "1 على 2", longFraction: "كسر بسطه 1 ومقامه 2 نهاية الكسر", choice: "توافيق 1 على 2", root: "الجذر التربيعي لـ 1 نهاية الجذر", rootOf: "الجذر من الرتبة 2 لـ 1 نهاية الجذر",
        squared: "1 تربيع", cubed: "1 تكعيب", power: "1 أس 2", aloft: "1 علوي 2", index: "1 دليل 2", range: "1 من 2 إلى 3", under: "1 تحته 2", over: "1 فوقه 2", row: "صف: 1;",
        accents: accentWords("1 بار", "متجه 1", "1 قبعة", "1 تلدة", "1 نقطة"),
        raised: raisedWords("1 شرطة", "1 درجة", "1 نجمة"),
        signs: signWords("زائد,ناقص,ناقص,ضرب,ضرب,مقسوما على,على,يساوي,لا يساوي,أصغر من,أكبر من,أصغر من أو يساوي,أكبر من أو يساوي,يساوي تقريبا,زائد أو ناقص,ينتمي إلى,مجموع,جداء,تكامل,لا نهاية,يؤول إلى,مشتق جزئي,قوس,إغلاق القوس,قوس معقوف,إغلاق القوس المعقوف,قوس متعرج أيسر,قوس متعرج أيمن,خط عمودي,حيث,ضرب,تقاطع,اتحاد,جزء من,جزء من أو يساوي,لا ينتمي إلى,المجموعة الخالية,لكل,يوجد,يستلزم,يكافئ,و,أو,ليس,زاوية,عمودي على,يوازي,إذن,لأن,ينتج,في اتزان مع,مضروب,وهكذا"),
    },
    zh: {
        fraction: "2分之1", longFraction: "分式，分子 1，分母 2，分式结束", choice: "1 取 2", root: "根号 1，根号结束", rootOf: "1 的 2 次方根",
        squared: "1 的平方", cubed: "1 的立方", power: "1 的 2 次方", aloft: "1 上标 2", index: "1 下标 2", range: "1，从 2 到 3", under: "1，下方 2", over: "1，上方 2", row: "一行：1；",
        accents: accentWords("1 上横线", "向量 1", "1 帽", "1 波浪线", "1 点"),
        raised: raisedWords("1 撇", "1 度", "1 星"),
        signs: signWords("加,减,减,乘,乘,除以,除以,等于,不等于,小于,大于,小于等于,大于等于,约等于,正负,属于,求和,求积,积分,无穷,趋于,偏,左括号,右括号,左方括号,右方括号,左花括号,右花括号,竖线,使得,点乘,交,并,包含于,包含于或等于,不属于,空集,任意,存在,推出,等价于,且,或,非,角,垂直于,平行于,所以,因为,生成,可逆地生成,阶乘,省略号"),
    },
    he: {
        fraction: "1 חלקי 2", longFraction: "שבר מונה 1 מכנה 2 סוף שבר", choice: "1 מעל 2", root: "שורש 1 סוף שורש", rootOf: "שורש מסדר 2 של 1 סוף שורש",
        squared: "1 בריבוע", cubed: "1 בשלישית", power: "1 בחזקת 2", aloft: "1 מעל השורה 2", index: "1 אינדקס 2", range: "1 מ־2 עד 3", under: "1 מתחתיו 2", over: "1 מעליו 2", row: "שורה: 1;",
        accents: accentWords("1 עם קו מעל", "וקטור 1", "1 עם כובע", "1 עם גל", "1 עם נקודה"),
        raised: raisedWords("1 תג", "1 מעלות", "1 כוכב"),
        signs: signWords("ועוד,פחות,פחות,כפול,כפול,חלקי,חלקי,שווה,שונה מ,קטן מ,גדול מ,קטן או שווה ל,גדול או שווה ל,שווה בקירוב ל,פלוס מינוס,שייך ל,סכום,מכפלה,אינטגרל,אינסוף,שואף ל,נגזרת חלקית,סוגריים,סוף סוגריים,סוגריים מרובעים,סוף סוגריים מרובעים,סוגריים מסולסלים נפתחים,סוגריים מסולסלים נסגרים,קו אנכי,כך ש,כפול,חיתוך,איחוד,מוכל ב,מוכל או שווה ל,לא שייך ל,הקבוצה הריקה,לכל,קיים,גורר,שקול ל,וגם,או,לא,זווית,מאונך ל,מקביל ל,לכן,כי,נותן,בשיווי משקל עם,עצרת,וכן הלאה"),
    },
    pt: {
        fraction: "1 sobre 2", longFraction: "fração de numerador 1 e denominador 2, fim da fração", choice: "binomial de 1 sobre 2", root: "raiz quadrada de 1, fim da raiz", rootOf: "raiz de ordem 2 de 1, fim da raiz",
        squared: "1 ao quadrado", cubed: "1 ao cubo", power: "1 elevado a 2", aloft: "1 expoente 2", index: "1 índice 2", range: "1 de 2 até 3", under: "1 com 2 por baixo", over: "1 com 2 por cima", row: "linha: 1;",
        accents: accentWords("1 barra", "vetor 1", "1 chapéu", "1 til", "1 ponto"),
        raised: raisedWords("1 linha", "1 graus", "1 estrela"),
        signs: signWords("mais,menos,menos,vezes,vezes,dividido por,sobre,igual a,diferente de,menor que,maior que,menor ou igual a,maior ou igual a,aproximadamente igual a,mais ou menos,pertence a,soma,produto,integral,infinito,tende a,derivada parcial,abre parêntesis,fecha parêntesis,abre colchete,fecha colchete,abre chaveta,fecha chaveta,barra,tal que,vezes,interseção,união,contido em,contido em ou igual a,não pertence a,conjunto vazio,para todo,existe,implica,equivale a,e,ou,não,ângulo,perpendicular a,paralelo a,portanto,porque,dá,em equilíbrio com,fatorial,e assim por diante"),
    },
    ru: {
        fraction: "1 делить на 2", longFraction: "дробь: числитель 1, знаменатель 2, конец дроби", choice: "биномиальный коэффициент из 1 по 2", root: "корень из 1, конец корня", rootOf: "корень степени 2 из 1, конец корня",
        squared: "1 в квадрате", cubed: "1 в кубе", power: "1 в степени 2", aloft: "1 вверху 2", index: "1 с индексом 2", range: "1 от 2 до 3", under: "1, снизу 2", over: "1, сверху 2", row: "строка: 1;",
        accents: accentWords("1 с чертой", "вектор 1", "1 с крышкой", "1 с тильдой", "1 с точкой"),
        raised: raisedWords("1 штрих", "1 градусов", "1 со звёздочкой"),
        signs: signWords("плюс,минус,минус,умножить на,умножить на,делить на,делить на,равно,не равно,меньше,больше,меньше или равно,больше или равно,приближённо равно,плюс-минус,принадлежит,сумма,произведение,интеграл,бесконечность,стремится к,частная производная,скобка открывается,скобка закрывается,квадратная скобка открывается,квадратная скобка закрывается,открывающая фигурная скобка,закрывающая фигурная скобка,черта,такой что,умножить на,пересечение,объединение,подмножество,подмножество или равно,не принадлежит,пустое множество,для любого,существует,следует,равносильно,и,или,не,угол,перпендикулярно,параллельно,следовательно,так как,даёт,обратимо даёт,факториал,и так далее"),
    },
    ja: {
        fraction: "2 分の 1", longFraction: "分数、分子 1、分母 2、分数終わり", choice: "1 から 2 を選ぶ", root: "ルート 1、ルート終わり", rootOf: "1 の 2 乗根",
        squared: "1 の二乗", cubed: "1 の三乗", power: "1 の 2 乗", aloft: "1 右肩 2", index: "1 添字 2", range: "1、2 から 3 まで", under: "1 の下に 2", over: "1 の上に 2", row: "行、1；",
        accents: accentWords("1 バー", "ベクトル 1", "1 ハット", "1 チルダ", "1 ドット"),
        raised: raisedWords("1 プライム", "1 度", "1 スター"),
        signs: signWords("プラス,マイナス,マイナス,掛ける,掛ける,割る,割る,イコール,ノットイコール,小なり,大なり,小なりイコール,大なりイコール,ニアリーイコール,プラスマイナス,属する,シグマ,総乗,インテグラル,無限大,矢印,偏微分,括弧,括弧閉じる,角括弧,角括弧閉じる,中括弧,中括弧閉じ,縦棒,条件,掛ける,交わり,結び,部分集合,部分集合または等しい,属さない,空集合,任意の,存在する,ならば,同値,かつ,または,否定,角,垂直,平行,ゆえに,なぜなら,生成,平衡,階乗,など"),
    },
};
