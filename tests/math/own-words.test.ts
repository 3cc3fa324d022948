import { expect, test } from "vitest";
import { languageOfWords, ownWords } from "../../src/math/own-words.js";

const letter = "<mi>x</mi><mn>1</mn><mn>2</mn>";
const sum = "<mo>∑</mo><mn>1</mn><mi>n</mi>";

test("an operator runs over a range, a letter has an index and a power", () => {
  expect(ownWords(`<math><msubsup>${letter}</msubsup></math>`, "pt")).toBe("x índice 1 ao quadrado");
  expect(ownWords(`<math><msubsup>${sum}</msubsup></math>`, "pt")).toBe("soma de 1 até n");
  expect(ownWords(`<math><munderover><mrow><mo>∑</mo></mrow><mn>1</mn><mi>n</mi></munderover></math>`, "zh")).toBe("求和，从 1 到 n");
});

test("the words of Chinese are in simplified characters, whatever the region of a script", () => {
  expect(["zh", "zh-CN", "zh-Hans-TW", "zh-TW", "zh-Hant", "pt-BR", "en", "constructor"].map(languageOfWords)).toEqual(["zh", "zh", "zh", null, null, "pt", null, null]);
});
