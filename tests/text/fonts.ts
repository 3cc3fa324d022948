import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { FontBook, type FontFile, type TextStyle } from "../../src/text/index.js";

// Found from wherever this runs: compiled for a benchmark, too.
const { resolve } = createRequire(import.meta.url);

function fontFile(family: string, file: string, sizeAdjust = 1): FontFile {
  const weight = Number(/_(\d{3})/.exec(file)?.[1]);
  const folder = file.slice(file.indexOf("_") + 1);
  const packageName = family.toLowerCase().replaceAll(" ", "-");
  const home = path.dirname(resolve(`@expo-google-fonts/${packageName}/package.json`));
  const location = path.join(home, folder, `${file}.ttf`);
  return {
    family, weight, sizeAdjust,
    style: file.endsWith("Italic") ? "italic" : "normal",
    path: `${packageName}/${file}.ttf`,
    bytes: readFileSync(location),
  };
}

const testFiles = [
  fontFile("Noto Serif SC", "NotoSerifSC_400Regular"),
  fontFile("Noto Sans SC", "NotoSansSC_700Bold"),
  fontFile("Source Serif 4", "SourceSerif4_400Regular", 1.08),
  fontFile("Source Serif 4", "SourceSerif4_400Regular_Italic", 1.08),
  fontFile("Source Code Pro", "SourceCodePro_400Regular"),
  fontFile("Noto Sans Math", "NotoSansMath_400Regular"),
  fontFile("Noto Sans Symbols 2", "NotoSansSymbols2_400Regular"),
];

/** The faces that samples are set in, by their files in node_modules. */
export const testFonts: FontBook = new FontBook(testFiles);

/** The same, and faces of scripts that need a shaper of their own. */
export const complexFonts: FontBook = new FontBook([
  ...testFiles,
  fontFile("Noto Naskh Arabic", "NotoNaskhArabic_400Regular"),
  fontFile("Noto Sans Hebrew", "NotoSansHebrew_400Regular"),
  fontFile("Noto Sans Devanagari", "NotoSansDevanagari_400Regular"),
  fontFile("Noto Sans Thai", "NotoSansThai_400Regular"),
]);

/** Body text at 10 pt, so that an em is 10. */
export const bodyStyle: TextStyle = {
  families: ["Source Serif 4", "Noto Serif SC"],
  size: 10,
  weight: 400,
  italic: false,
  lang: "zh-CN",
  letterSpacing: 0,
  wordSpacing: 0,
  features: [],
  wraps: true,
  lineBreak: "auto",
  overflowWrap: "normal",
  wordBreak: "normal",
  hyphens: "manual",
  autospace: true,
  besideHan: true,
};
