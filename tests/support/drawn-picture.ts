import { Resvg } from "@resvg/resvg-js";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../src/diagnostics/index.js";
import { readImage, setText } from "../../src/images/index.js";
import type { Drawable } from "../../src/images/index.js";
import { ContentStream } from "../../src/paint/content-stream.js";
import { PdfBackend } from "../../src/paint/pdfkit-backend.js";
import { paintRaster } from "../../src/paint/upright.js";
import { paintVector } from "../../src/paint/vector-painter.js";
import { FontBook, loadResources } from "../../src/text/index.js";
import type { FontFile } from "../../src/text/index.js";

/** Pixels in rows from the top, three bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const faces = [
  ["source-sans-3", "400Regular/SourceSans3_400Regular", "Source Sans 3", 400, "normal"],
  ["source-sans-3", "400Regular_Italic/SourceSans3_400Regular_Italic", "Source Sans 3", 400, "italic"],
  ["source-sans-3", "700Bold/SourceSans3_700Bold", "Source Sans 3", 700, "normal"],
  ["source-sans-3", "700Bold_Italic/SourceSans3_700Bold_Italic", "Source Sans 3", 700, "italic"],
  ["source-serif-4", "400Regular/SourceSerif4_400Regular", "Source Serif 4", 400, "normal"],
  ["source-serif-4", "400Regular_Italic/SourceSerif4_400Regular_Italic", "Source Serif 4", 400, "italic"],
  ["source-serif-4", "700Bold/SourceSerif4_700Bold", "Source Serif 4", 700, "normal"],
  ["source-code-pro", "400Regular/SourceCodePro_400Regular", "Source Code Pro", 400, "normal"],
  ["noto-sans-sc", "400Regular/NotoSansSC_400Regular", "Noto Sans SC", 400, "normal"],
  ["noto-sans-math", "400Regular/NotoSansMath_400Regular", "Noto Sans Math", 400, "normal"],
] as const;

function fileOf(name: string, file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/${file}.ttf`));
}

const fontFiles = faces.map(([name, file]) => fileOf(name, file));

/** The faces that both sides of a comparison are given. */
export const comparedFonts = new FontBook(faces.map(([name, file, family, weight, style]): FontFile => {
  const path = fileOf(name, file);
  return { family, weight, style, path, bytes: readFileSync(path), sizeAdjust: 1 };
}));

const metadata = { title: "A drawing", author: null, subject: null, lang: "en", created: { year: 2027, month: 1, day: 1, hour: 0, minute: 0, second: 0 } };

/** A drawing with its text set, and what is said of it. */
export async function setDrawing(path: string, bytes: Uint8Array): Promise<{ readonly image: Drawable | null; readonly diagnostics: readonly Diagnostic[] }> {
  const read = readImage(path, bytes);
  if (read.value?.kind !== "vector") return { image: read.value, diagnostics: read.diagnostics };
  await loadResources([{ text: "", lang: "en", hyphenated: false }]);
  const { image, diagnostics } = setText(read.value, { fonts: comparedFonts, families: ["Source Sans 3"], lang: "en" });
  return { image, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** A PDF of one page that is as large as the image, and the image on it. */
export function pageOf(image: Drawable): Uint8Array {
  const backend = new PdfBackend(metadata, false);
  backend.addPage(image.size);
  const stream = new ContentStream();
  const rect = { x: 0, y: 0, ...image.size };
  if (image.kind === "vector") paintVector(image, rect, stream, backend);
  else paintRaster(image, rect, stream, backend);
  backend.writeContent(stream.take());
  return backend.finish({}).bytes;
}

/** What poppler makes of the only page of a PDF, so many pixels wide and high. */
export function popplerPicture(pdf: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): Picture {
  const ppm = execFileSync("pdftoppm", ["-scale-to-x", String(width), "-scale-to-y", String(height), "-"], { input: pdf, maxBuffer: 1 << 28, timeout: 60_000, stdio: ["pipe", "pipe", "ignore"] });
  const [head = "", wide, high] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 64).toString("latin1")) ?? [];
  return { width: Number(wide), height: Number(high), bytes: ppm.subarray(head.length) };
}

/** What resvg makes of a drawing, on white; families that stand in for others are the same as ours. */
export function resvgPicture(svg: string, width: number): Picture {
  const renderer = new Resvg(svg, {
    background: "#ffffff", fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontSize: 16, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3", serifFamily: "Source Serif 4", monospaceFamily: "Source Code Pro", cursiveFamily: "Source Sans 3" },
  });
  const image = renderer.render();
  const { pixels } = image;
  const bytes = new Uint8Array(image.width * image.height * 3);
  for (let pixel = 0; pixel < image.width * image.height; pixel++)
    for (let channel = 0; channel < 3; channel++) bytes[pixel * 3 + channel] = pixels[pixel * 4 + channel] ?? 0;
  return { width: image.width, height: image.height, bytes };
}

/** The least difference of a pixel of `one` from those around its place in `other`, by the channel that differs most. */
function leastDifference(one: Picture, other: Picture, x: number, y: number): number {
  let least = 255;
  const at = (y * one.width + x) * 3;
  for (let row = Math.max(0, y - 1); row <= Math.min(other.height - 1, y + 1); row++)
    for (let column = Math.max(0, x - 1); column <= Math.min(other.width - 1, x + 1); column++) {
      const place = (row * other.width + column) * 3;
      let most = 0;
      for (let channel = 0; channel < 3; channel++) most = Math.max(most, Math.abs((one.bytes[at + channel] ?? 0) - (other.bytes[place + channel] ?? 0)));
      least = Math.min(least, most);
    }
  return least;
}

/**
 * The share of pixels that differ: those for which no pixel within one step of their place in the other picture is within
 * a quarter of full strength in every channel. Edges may thus lie a pixel apart, and smoothing may differ.
 */
export function differingShare(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let count = 0;
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++)
      if (Math.max(leastDifference(one, other, x, y), leastDifference(other, one, x, y)) > 64) count += 1;
  return count / (one.width * one.height);
}
