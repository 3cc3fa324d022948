import { expect, test } from "vitest";
import { decodeText } from "../../src/build/decode-text.js";

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(" ", ""), "hex");

test("UTF-8 is read with its byte order mark dropped", () => {
  expect(decodeText(Buffer.from("\uFEFF讲义,é"))).toEqual({ text: "讲义,é", encoding: "UTF-8", isCertain: true, firstFault: 0 });
});

test("UTF-16 is known by its mark, and without one by the zeros of its letters", () => {
  const text = "树种\tPrice\r\n白蜡\t3\r\n";
  expect(decodeText(utf16(`\uFEFF${text}`)).text).toBe(text);
  expect(decodeText(utf16(`\uFEFF${text}`).swap16()).text).toBe(text);
  expect(decodeText(utf16(text))).toEqual({ text, encoding: "UTF-16", isCertain: true, firstFault: 0 });
  expect(decodeText(utf16(text).swap16()).text).toBe(text);
});

// 周次,主题 / 一,风的来历 as Excel saves it on Chinese Windows.
const gbk = bytes("d6dcb4ce2cd6f7cce20d0ad2bb2cb7e7b5c4c0b4c0fa0d0a");

test("GBK is certain where every pair of bytes is a common character of Chinese", () => {
  expect(decodeText(gbk)).toEqual({ text: "周次,主题\r\n一,风的来历\r\n", encoding: "GBK", isCertain: true, firstFault: 0 });
  expect(decodeText(gbk.subarray(0, 5))).toMatchObject({ encoding: "GBK", isCertain: false });
});

test("Latin-1, Korean, Japanese and Big5 are not taken for GBK, and the first byte that is no UTF-8 is found", () => {
  expect(decodeText(bytes("63 61 66 e9 2c 33 0a"))).toEqual({ text: "café,3\n", encoding: "Windows-1252", isCertain: false, firstFault: 3 });
  expect(decodeText(bytes("c7 d1 b1 b9 be ee 20 b0 ad c0 c7 b0 e8 c8 b9 bc ad")).isCertain).toBe(false); // 한국어 강의계획서
  expect(decodeText(bytes("a4 d2 a4 e9 a4 ac a4 ca 20 b4 c1 bb fa")).isCertain).toBe(false); // ひらがな 漢字
  expect(decodeText(bytes("bd d2 b5 7b a4 6a ba f5 20 be c7 a4 c0")).isCertain).toBe(false); // 課程大綱 學分
});
