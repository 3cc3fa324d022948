import type { ComputedStyle, Display } from "./computed-style.js";
import { fieldOf, usedValue } from "./cascade/used-style.js";
import { initialValues, longhandNames, rowOf } from "./properties/longhands.js";

const notInherited = longhandNames.filter((name) => !rowOf(name).inherited);

type Variants = Map<Display, ComputedStyle>;

const anonymous = new WeakMap<ComputedStyle, Variants>();
const displayed = new WeakMap<ComputedStyle, Variants>();

/** Each variant of a style is made once, so that equal styles stay one object. */
function once(known: WeakMap<ComputedStyle, Variants>, style: ComputedStyle, display: Display, make: () => ComputedStyle): ComputedStyle {
  let variants = known.get(style);
  if (variants === undefined) known.set(style, (variants = new Map<Display, ComputedStyle>()));
  let variant = variants.get(display);
  if (variant === undefined) variants.set(display, (variant = Object.freeze(make())));
  return variant;
}

/** The style of an anonymous box inside a box of `style`: inherited values stay, all others are initial. */
export function anonymousStyle(style: ComputedStyle, display: Display): ComputedStyle {
  return once(anonymous, style, display, () => ({ ...style, ...initialFields(style), display }));
}

function initialFields({ color, fontSize }: ComputedStyle): Partial<ComputedStyle> {
  const beside = { ...initialValues, color, "font-size": fontSize };
  const fields = notInherited.map((name) => [fieldOf(name), usedValue(name, initialValues[name], beside)] as const);
  return Object.fromEntries(fields);
}

/** The style as it applies where a box is of another kind than its element asks for. */
export function withDisplay(style: ComputedStyle, display: Display): ComputedStyle {
  return style.display === display ? style : once(displayed, style, display, () => ({ ...style, display }));
}
