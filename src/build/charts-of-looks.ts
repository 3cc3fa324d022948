import type { ChartSetting, drawCharts } from "../charts/index.js";
import type { Source } from "../diagnostics/index.js";
import type { ThemeToken } from "../model/index.js";
import { chartLook } from "./chart-look.js";
import type { LazyImages } from "./lazy-images.js";
import { lookOf } from "./look.js";
import type { PlannedDocument } from "./plan.js";
import { readTemplateFile, templateFilesOf, usualLook } from "./template-files.js";

type Drawn = Awaited<ReturnType<typeof drawCharts>>;

/** What the charts of a course are drawn by. */
export interface ChartCourse {
  readonly root: string;
  /** Whole path of the course's folder. */
  readonly folder: string;
  readonly theme: readonly ThemeToken[];
  /** The sheets of the course. */
  readonly sheets: readonly Source[];
  /** The look that everything is asked for in, or `null`. */
  readonly asked: string | null;
  /** Draws all charts of the course in one set of colours. */
  readonly draw: (look: ChartSetting["look"]) => Promise<Drawn>;
}

/** The folders of templates whose sheets may set colours of charts: those of its kind and its look. */
function foldersUnder({ kind, content }: PlannedDocument, { folder, asked }: ChartCourse): readonly string[] {
  const look = content === null ? usualLook : (lookOf(content, folder, asked).value ?? usualLook);
  return [kind, ...(look === usualLook ? [] : [`looks/${look}/shared`, `looks/${look}/${kind}`])];
}

/** The sheets in folders of templates; a course replaces those of looks alone. */
function sheetsIn(folders: readonly string[], { root, folder }: ChartCourse): readonly Source[] {
  return folders.flatMap((name) => templateFilesOf(folder, name, ".css")).flatMap((file) => readTemplateFile(root, folder, file).value ?? []);
}

/** The images of each document, its charts in the colours of its look and its kind; those of equal colours are drawn once. */
export async function imagesOfLooks(read: LazyImages, documents: readonly PlannedDocument[], course: ChartCourse): Promise<ReadonlyMap<PlannedDocument, LazyImages>> {
  const lookIn = new Map<string, ChartSetting["look"]>();
  const byColours = new Map<string, LazyImages>();
  const images = new Map<PlannedDocument, LazyImages>();
  for (const document of documents) {
    const folders = foldersUnder(document, course);
    const under = folders.join("\n");
    const look = lookIn.get(under) ?? chartLook(course.theme, course.sheets, sheetsIn(folders, course)).look;
    lookIn.set(under, look);
    const key = JSON.stringify(look);
    const own = byColours.get(key) ?? read.with(await course.draw(look));
    byColours.set(key, own);
    images.set(document, own);
  }
  return images;
}
