import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The last tagged thing of a page: what the structure tree calls it, and its words without white space. */
export interface PageEnd {
  readonly role: string;
  readonly text: string;
}

type StructureNode = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;
type StructureChild = StructureNode["children"][number];

interface Leaf {
  /** Roles from the page's root down to the leaf. */
  readonly roles: readonly string[];
  readonly parent: StructureNode;
}

function lastLeaf(node: StructureNode, roles: readonly string[]): Leaf | null {
  for (const child of [...node.children].reverse()) {
    if ("id" in child) return { roles, parent: node };
    const leaf = lastLeaf(child, [...roles, child.role]);
    if (leaf !== null) return leaf;
  }
  return null;
}

function contentIds(node: StructureNode): string[] {
  return node.children.flatMap((child: StructureChild) => ("id" in child ? [child.id] : contentIds(child)));
}

async function textById(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((name) => name !== null) ?? "";
      texts.set(id, (texts.get(id) ?? "") + item.str);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.type === "beginMarkedContentProps" ? item.id : null);
  }
  return texts;
}

async function endOf(page: PDFPageProxy): Promise<PageEnd | null> {
  // What pdf.js does not say in its types: a page without tags has no tree.
  const tree = (await page.getStructTree()) as StructureNode | null;
  const leaf = tree === null ? null : lastLeaf(tree, []);
  if (leaf === null) return null;
  const texts = await textById(page);
  const text = contentIds(leaf.parent).map((id) => texts.get(id) ?? "").join("");
  const heading = leaf.roles.find((role) => /^H\d?$/.test(role));
  return { role: heading ?? leaf.roles.at(-1) ?? "", text: text.replace(/\s/g, "") };
}

/** How each page of a tagged PDF ends, read by pdf.js; `null` for a page without tagged content. */
export async function pageEnds(pdf: string): Promise<(PageEnd | null)[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 });
  const document = await task.promise;
  const ends: (PageEnd | null)[] = [];
  for (let number = 1; number <= document.numPages; number++) ends.push(await endOf(await document.getPage(number)));
  await task.destroy();
  return ends;
}

/** Words that only announce what follows them, as the handouts print them but without white space. */
const labels = new Set([
  "学习目标", "目录", "主要内容简述", "主要观点", "重要参考文献", "参考文献", "示例", "思考题", "讨论题", "作业", "课后任务",
  "Objectives", "Contents", "Summary", "Keypoints", "Keyreferences", "References", "Examples", "Questions", "Tasks",
]);

/** True where a page ends in a heading or a label, which announce what stands on the next. */
export function isStranded(end: PageEnd | null): boolean {
  return end !== null && (/^H\d?$/.test(end.role) || labels.has(end.text));
}
