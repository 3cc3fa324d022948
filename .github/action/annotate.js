// Reads what `lectern … --format json` prints and passes it on: mistakes as annotations at their lines, for GitHub and Forgejo,
// everything else as a line for people. Names of files are prefixed by LECTERN_FOLDER, the folder of the project in the repository.
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

/** Text in a workflow command: what would end it is written as the runner reads it. */
function inMessage(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The same in a property, which a colon or a comma would end. */
function inProperty(text) {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

const folder = process.env.LECTERN_FOLDER ?? ".";

function placeOf(place) {
  if (place === null) return {};
  const { path: name, start, end } = place;
  const file = path.posix.join(folder, name);
  // The runner takes columns only on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column) } : {};
  return { file, line: start.line, endLine: end.line, ...columns };
}

function annotation({ code, severity, message, hint, place }) {
  const properties = { ...placeOf(place), title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`).join(",");
  return `::${severity} ${written}::${inMessage(hint === null ? message : `${message}\n${hint}`)}`;
}

/** What people read of a line that is no mistake; a line break in a name must not begin a command. */
function remark(line) {
  const shown = (text) => text.replace(/[\r\n]/g, " ");
  switch (line.type) {
    case "document":
      return `${shown(line.output)}  ${line.status}  ${line.pages} pages  ${line.openSlots} open slots`;
    case "pack":
      return `${shown(line.path)}  ${line.documents} documents  ${line.status}`;
    case "held":
      return `no pack: ${line.fault}, ${line.count} of them`;
    case "summary":
      return `${line.documents} documents, ${line.pages} pages, ${line.errors} errors, ${line.warnings} warnings`;
    default:
      return null;
  }
}

for await (const text of createInterface({ input: process.stdin })) {
  let line = null;
  try {
    line = JSON.parse(text);
  } catch {
    process.stdout.write(`${text}\n`);
    continue;
  }
  const told = line.type === "diagnostic" ? annotation(line) : remark(line);
  if (told !== null) process.stdout.write(`${told}\n`);
}
