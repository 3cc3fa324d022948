import type { Rect } from "../../src/geometry/index.js";
import { corners, sides } from "../../src/style/index.js";
import type { BorderSide, Colour } from "../../src/style/index.js";
import type { BoxFragment, Fragment, LaidOutDocument, Page, TextFragment } from "../../src/layout/fragment.js";

function number(value: number): string {
  // Minus zero is a rounding too.
  return (Math.round(value * 100) / 100 + 0).toFixed(2);
}

function numbers(...values: readonly number[]): string {
  return values.map(number).join(" ");
}

function hex(channel: number): string {
  return Math.round(channel * 255).toString(16).padStart(2, "0");
}

function colour({ red, green, blue, alpha }: Colour): string {
  return `#${hex(red)}${hex(green)}${hex(blue)}${alpha < 1 ? hex(alpha) : ""}`;
}

function place({ x, y, width, height }: Rect): string {
  return numbers(x, y, width, height);
}

const sideNames = ["top", "right", "bottom", "left"] as const;

function isDrawn(side: BorderSide): boolean {
  return side.style !== "none" && side.width > 0;
}

function boxLines({ element, style, rect, openTop, openBottom, repeated }: BoxFragment): string[] {
  const open = `${openTop ? " continued" : ""}${openBottom ? " goes-on" : ""}${repeated ? " repeated" : ""}`;
  const lines = [`box ${element.name} ${place(rect)}${open}`];
  const { topLeft, topRight, bottomRight, bottomLeft } = corners(style);
  if (topLeft + topRight + bottomRight + bottomLeft > 0) lines.push(`corners ${numbers(topLeft, topRight, bottomRight, bottomLeft)}`);
  if (style.backgroundColor.alpha > 0) lines.push(`background ${place(rect)} ${colour(style.backgroundColor)}`);
  const borders = sides(style, "border");
  for (const side of sideNames) {
    const border = borders[side];
    const isOpen = (side === "top" && openTop) || (side === "bottom" && openBottom);
    if (isDrawn(border) && !isOpen)
      lines.push(`border ${side} ${number(border.width)} ${border.style} ${colour(border.colour)}`);
  }
  return lines;
}

function textLine({ element, part, x, y, width, size, face, style, text, rises }: TextFragment): string {
  const of = part === "content" ? element.name : `${element.name}/${part}`;
  return `text ${of} ${numbers(x, y, width)} ${face.name} ${number(size)} ${colour(style.color)} ${JSON.stringify(text)}${rises === null ? "" : ` rises ${numbers(...rises)}`}`;
}

function cropOf({ crop }: Extract<Fragment, { kind: "image" }>): string {
  return crop === null ? "" : ` cropped ${numbers(crop.top, crop.right, crop.bottom, crop.left)}`;
}

function fragmentLines(fragment: Fragment, indent: string): string[] {
  switch (fragment.kind) {
    case "box":
      return [...boxLines(fragment).map((line) => indent + line), ...childLines(fragment.children, indent)];
    case "line":
      return [`${indent}line ${place(fragment.rect)} baseline ${number(fragment.baseline)}`, ...childLines(fragment.children, indent)];
    case "text":
      return [indent + textLine(fragment)];
    case "rule":
      return [`${indent}rule ${fragment.element.name} ${place(fragment.rect)} ${colour(fragment.colour)}`];
    case "image":
      return [`${indent}image ${fragment.drawable.kind} ${place(fragment.rect)}${cropOf(fragment)}`];
    case "dot":
      return [`${indent}dot ${fragment.element.name} ${numbers(fragment.x, fragment.y, fragment.radius)} ${fragment.filled ? "filled" : "open"} ${colour(fragment.colour)}`];
  }
}

function childLines(fragments: readonly Fragment[], indent: string): string[] {
  return fragments.flatMap((child) => fragmentLines(child, `${indent}  `));
}

/** The number that a page goes by, where that is not its place in Arabic digits. */
function goesBy({ index, number: { value, style } }: Page): string {
  return value === index + 1 && (style ?? "decimal") === "decimal" ? "" : ` goes by ${String(value)} ${style ?? "unprinted"}`;
}

function pageLines(page: Page): string[] {
  const { index, style, fragments, marginBoxes } = page;
  return [
    `page ${index + 1} ${numbers(style.width, style.height)}${goesBy(page)}`,
    ...childLines(fragments, ""),
    ...marginBoxes.flatMap(({ name, fragment }) => [`  margin ${name}`, ...childLines([fragment], "  ")]),
  ];
}

/** The pages printed as text: one paint operation a line, two decimals, in paint order. */
export function displayText(document: LaidOutDocument): string {
  return document.pages.flatMap(pageLines).map((line) => `${line}\n`).join("");
}
