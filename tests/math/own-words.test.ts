import { expect, test } from "vitest";
import { loadMathJax } from "../../src/math/mathjax.js";
import { languageOfWords, ownWords } from "../../src/math/own-words.js";
import { sayFormulas } from "../../src/math/speech.js";

const letter = "<mi>x</mi><mn>1</mn><mn>2</mn>";
const sum = "<mo>∑</mo><mn>1</mn><mi>n</mi>";

test("an operator runs over a range, a letter has an index and a power", () => {
  expect(ownWords(`<math><msubsup>${letter}</msubsup></math>`, "pt")).toBe("x índice 1 ao quadrado");
  expect(ownWords(`<math><msubsup>${sum}</msubsup></math>`, "pt")).toBe("soma de 1 até n");
  expect(ownWords(`<math><munderover><mrow><mo>∑</mo></mrow><mn>1</mn><mi>n</mi></munderover></math>`, "zh")).toBe("求和，从 1 到 n");
});

test("a prime, a degree and a star are no powers", () => {
  const raised = (base: string, sign: string): string => `<math><msup>${base}<mrow><mo>${sign}</mo></mrow></msup></math>`;
  expect(ownWords(raised("<mi>f</mi>", "&#x2032;"), "ru")).toBe("f штрих");
  expect(ownWords(raised("<mi>f</mi>", "&#x2033;"), "pt")).toBe("f linha linha");
  expect(ownWords(raised("<mn>30</mn>", "&#x2218;"), "zh")).toBe("30 度");
  expect(ownWords(`<math><msubsup><mi>x</mi><mi>i</mi><mo>&#x2032;</mo></msubsup></math>`, "ja")).toBe("x 添字 i プライム");
});

test("the words of Chinese are in simplified characters, whatever the region of a script", () => {
  expect(["zh", "zh-CN", "zh-Hans-TW", "zh-TW", "zh-Hant", "pt-BR", "en", "constructor"].map(languageOfWords)).toEqual(["zh", "zh", "zh", null, null, "pt", null, null]);
});

test("reactions are said with their arrows, numbers and charges", async () => {
  const mathjax = await loadMathJax({ macros: new Map<string, string>() });
  const mathml: string[] = [];
  for (const tex of ["\\ce{2H2 + O2 -> 2H2O}", "\\ce{A <=> Fe^3+}", "\\binom{n}{k}"]) {
    const set = await mathjax.load(tex, false);
    if ("mathml" in set) mathml.push(set.mathml);
  }
  expect(await sayFormulas(mathml, "zh")).toEqual({ lang: "zh", texts: ["2 H 下标 2 加 O 下标 2 生成 2 H 下标 2 O", "A 可逆地生成 Fe 上标 3 加", "左括号 n 取 k 右括号"] });
  expect((await sayFormulas(mathml, "en")).texts[0]).toMatch(/^2 .*H sub 2 plus .*O sub 2 long right arrow 2 .*H sub 2 O$/);
});
