import type { Source } from "../../diagnostics/index.js";

/** A file that may fill a slot. */
export interface SlotFile {
  /** From the course folder, with forward slashes. */
  readonly path: string;
  /** Its text, or for an image an empty text under its name: what faults are placed in. */
  readonly source: Source;
  /** False for a file that a link leads to outside the course folder. */
  readonly isInside: boolean;
}
