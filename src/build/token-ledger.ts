import { addDiagnostics } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { documentKinds, kindNames } from "../documents/index.js";
import type { DocumentKind } from "../documents/index.js";
import type { Course } from "../model/index.js";
import { rootTokens } from "../style/index.js";
import { courseAs, withTheme } from "../variants/index.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import { usualLook } from "./template-files.js";
import type { ProjectOptions } from "./project-options.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import { Templates } from "./templates.js";
import { aboutTokens } from "./token-words.js";

/** A token of the templates, as a course has it. */
export interface TokenRow {
  readonly course: string;
  readonly token: string;
  /** What it is for; empty for one of a course's own. */
  readonly does: string;
  /** Its value in the templates, in the language of the course and on its paper; `null` for a token of the course's own. */
  readonly default: string | null;
  /** Its value in force: that of the theme, of `course.css`, or the default. */
  readonly value: string;
  /** The documents that have it, where not all do. */
  readonly kinds: readonly DocumentKind[];
}

/** The tokens of courses, and what is wrong with how they are set. */
export interface TokenLedger extends BuildResult {
  readonly tokens: readonly TokenRow[];
}

type Values = ReadonlyMap<string, string>;

/** The tokens of a kind of document: as the templates have them, and as they are in force. */
function valuesOf(course: Course, folder: string, kind: DocumentKind, { templates, look, diagnostics }: { readonly templates: Templates; readonly look: string; readonly diagnostics: Diagnostic[] }): readonly [own: Values, inForce: Values] {
  const template = templates.of({ course: folder, kind, lang: course.lang.value, look });
  if (template.value === null) return [new Map(), new Map()];
  const { stylesheets } = template.value;
  const plain = stylesheets.filter(({ source }) => !source.path.endsWith("course.css"));
  const found = rootTokens(stylesheets, course, course.lang);
  addDiagnostics(diagnostics, found.diagnostics.filter((one) => diagnostics.every(({ message }) => message !== one.message)));
  return [rootTokens(plain, { ...course, theme: [] }, course.lang).tokens, found.tokens];
}

function rowsOf(course: Course, values: ReadonlyMap<DocumentKind, readonly [own: Values, inForce: Values]>): readonly TokenRow[] {
  const rows = new Map<string, TokenRow>();
  for (const [kind, [own, inForce]] of values)
    for (const [token, value] of inForce) {
      const basic = own.get(token) ?? null;
      const key = `${token} ${basic ?? ""} ${value}`;
      const known = rows.get(key);
      rows.set(key, { course: course.id, token, does: aboutTokens[token] ?? "", default: basic, value, kinds: [...(known?.kinds ?? []), kind] });
    }
  const order = [...new Set([...rows.values()].map(({ token }) => token))];
  return [...rows.values()].sort((one, other) => order.indexOf(one.token) - order.indexOf(other.token));
}

/** The tokens that courses can set under `theme`, with their values. */
export async function tokenLedger(options: ProjectOptions): Promise<TokenLedger> {
  const findings = new Findings(options.report);
  const { project, diagnostics } = findProject(options.from, options.targets);
  findings.addDiagnostics(diagnostics);
  const tokens: TokenRow[] = [];
  for (const selection of project?.selections ?? []) {
    const reading = await readCourseFolder(project?.root ?? "", selection);
    if (reading.course === null) {
      findings.addDiagnostics(reading.diagnostics.filter(({ severity }) => severity === "error"));
      continue;
    }
    const themed = withTheme(reading.course, options.theme ?? []);
    const course = options.form === undefined ? themed : courseAs(themed, options.form);
    const look = options.look ?? (options.form?.type === undefined || options.form.type === "usual" ? (course.look?.value ?? usualLook) : "large-print");
    const found: Diagnostic[] = [];
    const setting = { templates: new Templates(project?.root ?? ""), look, diagnostics: found };
    tokens.push(...rowsOf(course, new Map(kindNames.filter((kind) => documentKinds[kind].isExtra !== true).map((kind) => [kind, valuesOf(course, selection.folder, kind, setting)]))));
    findings.addDiagnostics(found);
  }
  return { ...findings.result, tokens };
}
