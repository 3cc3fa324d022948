import type { Pt } from "../../geometry/index.js";
import type { Face } from "../fonts/face.js";
import type { FaceList, FontBook } from "../fonts/font-book.js";
import type { TextStyle } from "../paragraph.js";
import { featuresOf } from "./shape-word.js";
import type { Features } from "./shaped-word.js";

/** How the text of one item is set. */
export interface Setting {
  readonly style: TextStyle;
  readonly faces: FaceList;
  readonly firstHan: Face | null;
  readonly features: Features;
}

/** The size at which a face draws text of a style. */
export function drawnSize({ size, besideHan }: TextStyle, { file }: Face): Pt {
  return besideHan ? size * file.sizeAdjust : size;
}

const settings = new WeakMap<FontBook, WeakMap<TextStyle, Setting>>();

/** The setting of a style, found once in each book of fonts. */
export function settingOf(style: TextStyle, fonts: FontBook): Setting {
  let ofBook = settings.get(fonts);
  if (ofBook === undefined) settings.set(fonts, (ofBook = new WeakMap<TextStyle, Setting>()));
  let setting = ofBook.get(style);
  if (setting === undefined) ofBook.set(style, (setting = findSetting(style, fonts)));
  return setting;
}

function findSetting(style: TextStyle, fonts: FontBook): Setting {
  const faces = fonts.facesFor(style);
  const firstHan = faces.firstHan;
  return { style, faces, firstHan, features: featuresOf(style.features, style.letterSpacing !== 0) };
}
