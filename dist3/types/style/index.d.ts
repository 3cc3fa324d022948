/**
 * CSS text → computed style. Comes in: stylesheets in cascade order and an element tree; goes out: the computed value
 * of every property of every element and page. It must not know boxes or fonts.
 */
export { anonymousStyle, markerBlockStyle, withDisplay } from "./anonymous-style.js";
export type { BorderSide, BreakBetween, BreakInside, ComputedStyle, CornerRadii, Display, NumericVariant } from "./computed-style.js";
export { counterSuffix, counterText } from "./counters/counter-style.js";
export { marginBoxNames } from "./pages/margin-box-names.js";
export type { MarginBoxName } from "./pages/margin-box-names.js";
export { asOfPages, pagesAsked } from "./for-pages.js";
export { sideOf } from "./properties/text.js";
export type { LigatureVariant } from "./properties/typography.js";
export { rootTokens } from "./root-tokens.js";
export type { StyleSettings } from "./prepared-styles.js";
export { styleDocument } from "./style-document.js";
export type { PageStyle, StyledDocument } from "./styled-document.js";
export { styledText } from "./styled-text.js";
export type { Stylesheet } from "./stylesheet.js";
export { parseStylesheet } from "./syntax/parse-stylesheet.js";
export { hexadecimal, luminance } from "./values/colour.js";
export type { Colour } from "./values/colour.js";
export type { ContentItem, CounterChange } from "./values/generated.js";
export type { LengthPercentage } from "./values/length.js";
export { columnRule, corners, cutAt, hasAutoHeight, leastHeight, mirrored, sides, withBackground, withBorders } from "./views.js";
