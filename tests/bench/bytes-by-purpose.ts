/** What the bytes of a PDF with a plain cross-reference table are for; they add up to the file. */
export function bytesByPurpose(bytes: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(bytes).toString("latin1");
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const rows = text.slice(table, text.indexOf("trailer", table)).split("\n").filter((row) => / n\s*$/.test(row));
  const offsets = rows.map((row) => Number(row.slice(0, 10))).sort((a, b) => a - b);
  const named = new Map(referred.flatMap(([pattern, purpose]) => [...text.matchAll(pattern)].map(([, number = ""]) => [number, purpose] as const)));
  const totals = new Map<string, number>();
  const add = (purpose: string, length: number): void => {
    totals.set(purpose, (totals.get(purpose) ?? 0) + length);
  };
  add("cross-reference table and header", text.length - table + (offsets[0] ?? 0));
  offsets.forEach((start, index) => {
    const end = offsets[index + 1] ?? table;
    const object = text.slice(start, end);
    add(named.get(/^\d+/.exec(object)?.[0] ?? "") ?? purposeOf(object), end - start);
  });
  return totals;
}

/** What a stream is for is said by whoever refers to it. */
const referred: readonly (readonly [RegExp, string])[] = [
  [/\/FontFile2 (\d+) 0 R/g, "font programs"],
  [/\/ToUnicode (\d+) 0 R/g, "fonts"],
  [/\/Contents (\d+) 0 R/g, "page contents"],
];

/** The first pattern that an object's dictionary fits. */
const purposes: readonly (readonly [RegExp, string])[] = [
  [/\/Type \/(Font|FontDescriptor)\b|\/Subtype \/(CIDFontType|Type0)/, "fonts"],
  [/\/Type \/StructTreeRoot|\/S \/[A-Z]\w*\n\/P \d+ 0 R|\/Nums \[/, "structure elements and parent tree"],
  [/\/Type \/Metadata/, "metadata"],
  [/\/N 3\b/, "colour profile"],
  [/\/Type \/Annot/, "links"],
  [/\/Type \/XObject|\/ShadingType|\/FunctionType/, "images"],
  [/\/Type \/Page\b|\/Type \/Pages|\/ProcSet|\/ExtGState/, "pages"],
  [/\/Title |\/Type \/Outlines/, "bookmarks"],
  [/stream\n/, "other streams"],
];

function purposeOf(object: string): string {
  const dictionary = object.slice(0, 3000);
  return purposes.find(([pattern]) => pattern.test(dictionary))?.[1] ?? "other objects";
}
