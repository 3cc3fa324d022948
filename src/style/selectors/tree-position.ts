import { runsRightToLeft } from "../../language/index.js";
import type { MarkupElement } from "../../markup/index.js";

/** Where an element stands in its tree, as selectors ask for it. Positions count from 1. */
export interface TreePosition {
  readonly element: MarkupElement;
  readonly classes: readonly string[];
  readonly parent: TreePosition | null;
  readonly previous: TreePosition | null;
  readonly position: number;
  readonly positionOfType: number;
  /** The children of the parent, counted. */
  readonly siblings: SiblingCounts;
  /** BCP 47 tag of the nearest `lang` attribute, in lower case; empty where there is none. */
  readonly lang: string;
  /** Which way it says that its text runs: by the nearest `dir`, or by a language that is nearer. */
  readonly direction: Direction;
}

/** Which way text runs. */
export type Direction = "ltr" | "rtl";

/** How many children an element has, in all and of each type. */
interface SiblingCounts {
  readonly all: number;
  readonly ofType: ReadonlyMap<string, number>;
}

const noClasses: readonly string[] = [];

function classesOf(element: MarkupElement): readonly string[] {
  const attribute = element.attributes.get("class");
  if (attribute === undefined) return noClasses;
  return /\s/.test(attribute.value) ? attribute.value.split(/\s+/).filter((name) => name !== "") : [attribute.value];
}

function langOf(element: MarkupElement, parent: TreePosition | null): string {
  return element.attributes.get("lang")?.value.toLowerCase() ?? parent?.lang ?? "";
}

function directionOf({ attributes }: MarkupElement, parent: TreePosition | null): Direction {
  const stated = attributes.get("dir")?.value;
  if (stated === "ltr" || stated === "rtl") return stated;
  const lang = attributes.get("lang")?.value;
  if (lang === undefined) return parent?.direction ?? "ltr";
  return runsRightToLeft(lang) ? "rtl" : "ltr";
}

/** The position of the root of a tree. */
export function rootPosition(root: MarkupElement): TreePosition {
  return {
    element: root,
    classes: classesOf(root),
    parent: null,
    previous: null,
    position: 1,
    positionOfType: 1,
    siblings: { all: 1, ofType: new Map([[root.name, 1]]) },
    lang: langOf(root, null),
    direction: directionOf(root, null),
  };
}

/** The positions of the child elements, in order. */
export function childPositions(parent: TreePosition): readonly TreePosition[] {
  const counts = new Map<string, number>();
  const positions: TreePosition[] = [];
  const siblings = { all: 0, ofType: counts };
  for (const element of parent.element.children) {
    if (element.type === "text") continue;
    const positionOfType = (counts.get(element.name) ?? 0) + 1;
    counts.set(element.name, positionOfType);
    siblings.all += 1;
    positions.push({
      element,
      classes: classesOf(element),
      parent,
      previous: positions.at(-1) ?? null,
      position: siblings.all,
      positionOfType,
      siblings,
      lang: langOf(element, parent),
      direction: directionOf(element, parent),
    });
  }
  return positions;
}
