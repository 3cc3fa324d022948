/** What TeX could not make sense of: the parser's words, and the stretch of the formula that it is about. */
export interface FormulaFault {
  /** Lower case, without a full stop. */
  readonly message: string;
  /** Offsets into the formula, in UTF-16 units; the whole of it where nothing nearer is known. */
  readonly start: number;
  readonly end: number;
}

/** How far a parser of MathJax had come: the text that is left to it changes while macros are replaced. */
export interface ParserProgress {
  readonly string: string;
  readonly i: number;
}

function lowered(message: string): string {
  const said = message.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return said.charAt(0).toLowerCase() + said.slice(1);
}

/**
 * Offset in the formula up to which it had been read. Macros replace what stands at the front of the parser's text but
 * never its tail, so that what is left unread is a tail of the formula as the author wrote it.
 */
function readUntil(tex: string, outermost: ParserProgress | undefined): number {
  if (outermost === undefined) return tex.length;
  const rest = outermost.string.slice(outermost.i);
  return tex.endsWith(rest) ? tex.length - rest.length : tex.length;
}

/** The fault at the command that its message names, else at the last character that was read. */
export function placedFault(tex: string, message: string, outermost: ParserProgress | undefined): FormulaFault {
  const end = readUntil(tex, outermost);
  const named = /\\(?:[A-Za-z]+|[^\sA-Za-z])/.exec(message)?.[0];
  const at = named === undefined ? -1 : tex.lastIndexOf(named, end);
  if (named !== undefined && at >= 0) return { message: lowered(message), start: at, end: at + named.length };
  return { message: lowered(message), start: Math.max(0, end - 1), end: Math.max(end, Math.min(1, tex.length)) };
}
