import type { ReferenceName } from "../model/index.js";
import type { Wording } from "./wording.js";

const han = /\p{Script=Han}/u;

/** The name as a list sorts it: `Jouppi, N. P.`, `van der Maaten, L.`, `周志华`, `OpenAI`. */
function invertedName(name: ReferenceName, { inverted }: Wording["names"]): string {
  const initials = initialsOf(name);
  return initials === null ? familyName(name) : `${familyName(name)}${inverted}${initials}`;
}

/** The name as running text has it: `N. P. Jouppi`, `周志华`. */
function uprightName(name: ReferenceName): string {
  const initials = initialsOf(name);
  return initials === null ? familyName(name) : `${initials} ${familyName(name)}`;
}

/** What a citation calls the person: the family name with its particle; Chinese and literal names whole. */
function familyName(name: ReferenceName): string {
  if (name.kind === "literal") return name.literal;
  if (isHan(name)) return `${name.family}${name.given ?? ""}`;
  if (name.particle === null) return name.family;
  const glued = /['’-]$/.test(name.particle);
  return glued ? `${name.particle}${name.family}` : `${name.particle} ${name.family}`;
}

function isHan(name: ReferenceName & { readonly kind: "person" }): boolean {
  return han.test(name.family);
}

/** `Norman P.` → `N. P.`, `Jean-Luc` → `J.-L.`, `J.R.R.` → `J. R. R.`; `null` where nothing is to be abbreviated. */
function initialsOf(name: ReferenceName): string | null {
  if (name.kind === "literal" || name.given === null || isHan(name)) return null;
  const words = name.given.split(/[\s.]+(?!-)|\.(?=-)/u).filter((word) => word !== "");
  const initials = words.map((word) => word.split("-").map(initialOf).join("-"));
  return initials.length === 0 ? null : initials.join(" ").replaceAll(" -", "-");
}

function initialOf(part: string): string {
  const [first = ""] = part;
  return first === "" ? "" : `${first}.`;
}

/** Names in full up to this number. */
const mostNames = 7;

/** All names up to seven, else the first six, an ellipsis and the last. */
export function nameList(names: readonly ReferenceName[], { names: words }: Wording): string {
  return joinNames(names.map((name) => invertedName(name, words)), words, words.beforeLast);
}

/** The same list with upright names, for editors after `In`; between two of them stands no comma. */
export function uprightNameList(names: readonly ReferenceName[], { names: words }: Wording): string {
  return joinNames(names.map(uprightName), words, names.length === 2 ? words.and : words.beforeLast);
}

function joinNames(names: readonly string[], words: Wording["names"], beforeLast: string): string {
  const last = names.at(-1) ?? "";
  if (names.length > mostNames) return names.slice(0, mostNames - 1).join(words.between) + words.ellipsis + last;
  return names.length < 2 ? last : names.slice(0, -1).join(words.between) + beforeLast + last;
}

/** What a citation calls the authors: `Brown`, `Doshi-Velez & Kim`, `Brown et al.`; `周志华等`. */
export function shortNames(names: readonly ReferenceName[], { names: words }: Wording): string {
  const [first = "", second = "", ...others] = names.map(familyName);
  if (others.length > 0) return first + words.others;
  return second === "" ? first : first + words.and + second;
}
