import type { LaidOutDocument } from "../layout/index.js";
import type { Bookmark } from "./pdfkit-backend.js";
import type { StructureNode, StructureType } from "./structure-node.js";

const levels: Readonly<Partial<Record<StructureType, number>>> = { H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 };

interface OpenBookmark extends Bookmark {
  readonly level: number;
  readonly children: OpenBookmark[];
}

/** The headings of a document as bookmarks, each under the nearest heading before it that is of a higher level. */
export function bookmarksOf(
  root: StructureNode,
  document: LaidOutDocument,
  textOf: (node: StructureNode) => string,
): readonly Bookmark[] {
  const top: OpenBookmark[] = [];
  const path: OpenBookmark[] = [];
  for (const [node, level] of headingsOf(root)) {
    const target = document.targets.get(node.element);
    const title = textOf(node);
    if (target === undefined || title === "") continue;
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const bookmark: OpenBookmark = { title, page: target.page, y: target.y, level, children: [] };
    (path.at(-1)?.children ?? top).push(bookmark);
    path.push(bookmark);
  }
  return top;
}

function headingsOf(node: StructureNode): readonly (readonly [node: StructureNode, level: number])[] {
  const level = levels[node.type];
  return level === undefined ? node.children.flatMap(headingsOf) : [[node, level]];
}
