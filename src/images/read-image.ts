import { diagnostic } from "../diagnostics/index.js";
import type { Outcome, Span } from "../diagnostics/index.js";
import type { Drawable } from "./drawable.js";
import { isJpeg, readJpeg } from "./jpeg.js";
import { isPng } from "./png-chunks.js";
import { readPng } from "./png.js";
import { readSvg } from "./svg/read-svg.js";

/** An image from the bytes of its file; `path` is the file as people should see it. What the bytes are decides. */
export function readImage(path: string, bytes: Uint8Array): Outcome<Drawable> {
  const span: Span = { source: { path, text: "" }, start: 0, end: 0 };
  if (isPng(bytes)) return readPng(bytes, span);
  if (isJpeg(bytes)) return readJpeg(bytes, span);
  if (path.endsWith(".svg")) return readSvg({ path, text: new TextDecoder("utf-8").decode(bytes) });
  const fault = diagnostic("images/unknown-format", span, "the file is neither PNG nor JPEG", "save it as one of them, or as SVG");
  return { value: null, diagnostics: [fault] };
}
