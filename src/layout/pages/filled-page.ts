import type { Pt } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { PageStyle } from "../../style/index.js";
import type { Fragment } from "../fragment.js";
import type { PagePlaces } from "../targets.js";
import type { RunningStrings } from "./running-strings.js";

/** What stands on a page between its margins, and beside its text. */
export interface StandingOnPage {
  /** Its text, and behind it the area of footnotes; nothing where they were taken. */
  readonly fragments: readonly Fragment[];
  readonly taken: object | null;
  /** Where elements and footnotes begin on it. */
  readonly places: PagePlaces;
  /** How far down its text reaches. */
  readonly bottom: Pt;
  /** Notes that are to stand beside lines of the page, and have no room there. */
  readonly overflow: readonly BlockBox[];
}

/** A page before its margin boxes are set. What stands on it may be put together when that is first asked for. */
export interface FilledPage extends StandingOnPage {
  readonly index: number;
  readonly style: PageStyle;
  readonly strings: RunningStrings;
}
