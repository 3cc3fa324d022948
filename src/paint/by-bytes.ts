const isAscii = (name: string): boolean => !/[^\0-\x7f]/.test(name);

/** The order of names in a tree, by their bytes (PDF 1.7 §7.9.6): those beyond ASCII begin with a mark that is above it. pdfkit's order is that of the user's language. */
export function byBytes(one: string, other: string): number {
  const [isPlain, isOtherPlain] = [isAscii(one), isAscii(other)];
  if (isPlain !== isOtherPlain) return isPlain ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}
