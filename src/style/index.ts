/**
 * CSS text → computed style. Comes in: stylesheets in cascade order and an element tree; goes out: the computed value
 * of every property of every element and page. It must not know boxes or fonts.
 */
export { marginBoxNames } from "./computed-style.js";
export type {
  BorderSide, BreakBetween, BreakInside, Colour, ComputedStyle, ContentItem, CornerRadii, CounterChange, Display, LengthPercentage,
  LigatureVariant, MarginBoxName, NumericVariant, PageQuery, PageStyle, Percentage, StringSet,
} from "./computed-style.js";
export { counterSuffix, counterText } from "./counters/counter-style.js";
export { styleDocument } from "./style-document.js";
export type { StyleSettings } from "./style-document.js";
export type { PseudoElement, StyledDocument } from "./styled-document.js";
export { parseStylesheet } from "./syntax/parse-stylesheet.js";
export type { Stylesheet } from "./stylesheet.js";
export { styleReference } from "./reference.js";
