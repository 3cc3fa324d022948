import { asDictionary, PdfObjects } from "../support/pdf-objects.js";
import type { PdfDictionary, PdfObject } from "../support/pdf-objects.js";

/** What the bytes of a PDF are for; they add up to the file. What is packed with others has its share of what all take. */
export function bytesByPurpose(bytes: Uint8Array): ReadonlyMap<string, number> {
  const objects = new PdfObjects(bytes);
  const read = objects.numbers.map((number) => [number, objects.resolve({ ref: number })] as const);
  const named = new Map(read.flatMap(([, object]) => (object instanceof Map ? referred(asDictionary(object)) : [])));
  const totals = new Map<string, number>();
  let rest = bytes.length;
  for (const [number, object] of read) {
    const purpose = named.get(number) ?? purposeOf(object);
    if (purpose === null) continue;
    const size = objects.size(number);
    totals.set(purpose, (totals.get(purpose) ?? 0) + size);
    rest -= size;
  }
  return totals.set("cross-reference table and header", rest);
}

/** What a stream is for is said by whoever refers to it. */
function referred(dictionary: PdfDictionary): readonly (readonly [number: number, purpose: string])[] {
  return ([["FontFile2", "font programs"], ["ToUnicode", "fonts"], ["Contents", "page contents"]] as const).flatMap(([key, purpose]) => {
    const value = dictionary.get(key);
    return typeof value === "object" && value !== null && "ref" in value ? [[value.ref, purpose] as const] : [];
  });
}

const byType: Readonly<Record<string, string>> = {
  "/Font": "fonts", "/FontDescriptor": "fonts", "/StructTreeRoot": "structure elements and parent tree", "/Metadata": "metadata", "/Annot": "links",
  "/XObject": "images", "/Page": "pages", "/Pages": "pages", "/ExtGState": "pages", "/Outlines": "bookmarks",
};

/** The purpose that an object shows; `null` for what only holds or finds the others. */
function purposeOf(object: PdfObject): string | null {
  if (!(object instanceof Map)) return "other objects";
  const dictionary = asDictionary(object);
  const written = dictionary.get("Type");
  const type = typeof written === "string" ? written : "";
  if (type === "/ObjStm" || type === "/XRef") return null;
  const stated = byType[type];
  if (stated !== undefined) return stated;
  if ((dictionary.has("S") && dictionary.has("P")) || dictionary.has("Nums")) return "structure elements and parent tree";
  if (dictionary.has("N")) return "colour profile";
  if (dictionary.has("ShadingType") || dictionary.has("FunctionType")) return "images";
  if (dictionary.has("ProcSet")) return "pages";
  return dictionary.has("Title") && dictionary.has("Dest") ? "bookmarks" : "other objects";
}
