import { course, lesson, many } from "./input.js";
import type { Files } from "./input.js";

/** A lesson of one topic with these files as figures, each so often. */
export function figures(files: Files, times = 1): Files {
  const slots = Object.keys(files).flatMap((file, index) => many(times, (use) => `  - { id: f${index}-${use}, caption: c, alt: a, file: figures/${file} }\n`)).join("");
  return course({ "lessons/one.yaml": lesson(`figures:\n${slots}`), ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`figures/${name}`, content])) });
}

/** Several files of one content. */
export function copies(count: number, name: string, content: string | Uint8Array): Files {
  return alike(count, name, () => content);
}

/** Several files nearly alike. */
export function alike(count: number, name: string, content: (index: number) => string | Uint8Array): Files {
  return Object.fromEntries(many(count, (index) => [`a${index}.${name}`, content(index)]));
}

/** Rows of noise with the filter that takes most work; packed, they stay below the limit on files. */
export function noise(width: number, height: number, channels: number, bits: number): Uint8Array {
  const row = Math.ceil((width * channels * bits) / 8) + 1;
  const rows = new Uint8Array(row * height);
  for (let at = 0, state = 1; at < rows.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    rows[at] = at % row === 0 ? 4 : (state >>> 28) & 3;
  }
  return rows;
}

/** Black pixels in the seven passes of an interlaced file. */
export function interlaced(width: number, height: number, bits: number): Uint8Array {
  const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;
  return new Uint8Array(passes.reduce((sum, [left, top, across, down]) => sum + (Math.ceil((Math.ceil((width - left) / across) * bits) / 8) + 1) * Math.ceil((height - top) / down), 0));
}
