const hanEnd = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]$/u;
const hanStart = /^[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/** Lines of one paragraph as one line: nothing stands between two Han characters, a space between all others. */
export function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const tight = text === "" || line === "" || (hanEnd.test(text.slice(-2)) && hanStart.test(line));
    return text + (tight ? "" : " ") + line;
  }, "");
}
