import type { RasterImage } from "../images/index.js";
import type { PdfReference, PdfValue } from "pdfkit";

function sides({ pixels }: RasterImage): Record<string, PdfValue> {
  return { Type: "XObject", Subtype: "Image", Width: pixels.width, Height: pixels.height };
}

/** How the samples are packed (ISO 32000-1 §7.4.4.4: predictor 15 is what PNG does). */
function packing({ encoding, pixels, colours, bits }: RasterImage): Record<string, PdfValue> {
  if (encoding.kind === "jpeg") return { Filter: "DCTDecode" };
  if (!encoding.filtered) return { Filter: "FlateDecode" };
  const parameters = { Predictor: 15, Colors: colours === "rgb" ? 3 : 1, BitsPerComponent: bits, Columns: pixels.width };
  return { Filter: "FlateDecode", DecodeParms: parameters };
}

function colourSpace({ colours }: RasterImage, write: (bytes: Uint8Array) => PdfReference): PdfValue {
  if (colours === "grey") return "DeviceGray";
  if (colours === "rgb") return "DeviceRGB";
  return ["Indexed", "DeviceRGB", colours.palette.length / 3 - 1, write(colours.palette)];
}

/** What a PDF says of an image; `write` puts bytes into an object of their own. */
export function imageDictionary(image: RasterImage, write: (bytes: Uint8Array) => PdfReference): Record<string, PdfValue> {
  return { ...sides(image), ColorSpace: colourSpace(image, write), BitsPerComponent: image.bits, ...packing(image) };
}

/** What a PDF says of the opacities of an image. */
export function opacityDictionary(image: RasterImage): Record<string, PdfValue> {
  return { ...sides(image), ColorSpace: "DeviceGray", BitsPerComponent: 8, Filter: "FlateDecode" };
}
