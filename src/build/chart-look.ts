import type { ChartSetting } from "../charts/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { colourFrom } from "../images/index.js";
import type { ThemeToken } from "../model/index.js";

/** Tokens for the colours of series, as many as the template has. */
const seriesTokens = [1, 2, 3, 4, 5, 6].map((number) => `chart-${number}`);

function hexOf(text: string): string | null {
  const ink = colourFrom(text);
  if (ink?.alpha !== 1) return null;
  return `#${[ink.red, ink.green, ink.blue].map((channel) => Math.round(channel * 255).toString(16).padStart(2, "0")).join("")}`;
}

/** How the charts of a course look by its theme, and the tokens that are no colours. */
export function chartLook(theme: readonly ThemeToken[]): { readonly look: ChartSetting["look"]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const colour = (token: string): string | null => {
    const set = theme.find(({ name }) => name.value === token)?.value;
    if (set === undefined) return null;
    const hex = hexOf(set.value);
    if (hex === null) diagnostics.push(diagnostic("charts/colour", set.span, `\`${token}\` is \`${set.value}\`, which charts cannot be drawn in`, "write a colour without opacity, such as `#1d3f66`"));
    return hex;
  };
  const look = {
    accent: colour("accent") ?? "#1d3f66",
    series: seriesTokens.map(colour),
    ink: colour("chart-ink") ?? "#222222",
    grid: colour("chart-grid") ?? "#dddddd",
    family: "Source Sans 3",
  };
  return { look, diagnostics };
}
