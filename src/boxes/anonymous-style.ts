import type { BorderSide, ComputedStyle, Colour } from "../style/index.js";

const transparent: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };
const noBorder: BorderSide = { width: 0, style: "none", colour: transparent };
const nothing = { top: 0, right: 0, bottom: 0, left: 0 };

/** Every property that is not inherited, at its initial value. */
const initial = {
  float: "none",
  margin: nothing,
  padding: nothing,
  border: { top: noBorder, right: noBorder, bottom: noBorder, left: noBorder },
  backgroundColor: transparent,
  boxSizing: "content-box",
  width: "auto",
  height: "auto",
  minWidth: "auto",
  maxWidth: "none",
  minHeight: 0,
  maxHeight: "none",
  borderRadius: { topLeft: 0, topRight: 0, bottomRight: 0, bottomLeft: 0 },
  objectFit: "contain",
  leastHeight: null,
  aspectRatio: null,
  columnCount: "auto",
  columnWidth: "auto",
  columnGap: "normal",
  columnRule: noBorder,
  columnSpan: "none",
  columnFill: "balance",
  rowGap: "normal",
  flexWrap: "nowrap",
  flexGrow: 0,
  flexShrink: 1,
  flexBasis: "auto",
  alignItems: "stretch",
  justifyContent: "start",
  textDecorationLine: "none",
  verticalAlign: "baseline",
  tableLayout: "auto",
  breakBefore: "auto",
  breakAfter: "auto",
  breakInside: "auto",
  counterReset: [],
  counterIncrement: [],
  content: "normal",
  stringSet: [],
} as const;

/** The style of an anonymous box inside a box of `style`: inherited values stay, all others are initial. */
export function anonymousStyle(style: ComputedStyle, display: ComputedStyle["display"]): ComputedStyle {
  return { ...style, ...initial, display };
}
