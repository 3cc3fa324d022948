/** Mistakes that the room `style` finds. */
export const styleCodes = {
    "style/syntax": {
        severity: "error",
        cause: "A stylesheet or a `style` attribute is not CSS: a bracket, a colon or a quotation mark is missing.",
        remedy: "Mend the rule at the place shown.",
    },
    "style/nested-rule": {
        severity: "error",
        cause: "A rule stands inside another.",
        remedy: "Write each rule at the top level with its full selector.",
    },
    "style/unknown-at-rule": {
        severity: "error",
        cause: "An at-rule is none of the style subset's.",
        remedy: "Use `@page`, `@media print`, or plain rules.",
    },
    "style/unknown-media": {
        severity: "error",
        cause: "A media query asks for something other than `print`, `screen` or `all`.",
        remedy: "Use `@media print`, or leave the query out.",
    },
    "style/unknown-selector": {
        severity: "error",
        cause: "A selector is none of the style subset's.",
        remedy: "Use the selectors that `docs/style.md` lists.",
    },
    "style/unknown-element": {
        severity: "error",
        cause: "A selector names an element that the markup vocabulary does not have.",
        remedy: "Use an element that `docs/markup.md` lists, or a class.",
    },
    "style/unknown-property": {
        severity: "error",
        cause: "A declaration sets a property that the style subset does not have.",
        remedy: "Use a property that `docs/style.md` lists.",
    },
    "style/misplaced-property": {
        severity: "error",
        cause: "A property stands where it says nothing: `size` outside `@page`, or a box property of a page.",
        remedy: "Move the declaration to a rule that it applies to.",
    },
    "style/invalid-value": {
        severity: "error",
        cause: "A value is none of those that its property takes.",
        remedy: "Use a value that `docs/style.md` lists for the property.",
    },
    "style/unknown-variable": {
        severity: "error",
        cause: "`var()` names a custom property that is not declared there, and has no fallback.",
        remedy: "Declare the custom property on `:root`, or give `var()` a fallback.",
    },
    "style/variable-cycle": {
        severity: "error",
        cause: "A custom property is made of itself.",
        remedy: "Give one of the custom properties a value of its own.",
    },
    "style/limit": {
        severity: "error",
        cause: "A stylesheet is longer, or has more rules and selectors, than any that somebody writes.",
        remedy: "Take away what is not used.",
    },
    "style/value-too-long": {
        severity: "error",
        cause: "Custom properties that hold one another many times make a value that never seems to end.",
        remedy: "Shorten the custom properties.",
    },
    "style/unknown-token": {
        severity: "error",
        cause: "The course's theme sets a token that no stylesheet declares on `:root`.",
        remedy: "Use a token that the template declares.",
    },
    "style/invalid-token": {
        severity: "error",
        cause: "The value that the course's theme gives a token does not fit where the stylesheet uses it.",
        remedy: "Give the token a value of the kind that the template gives it.",
    },
    "style/invalid-page-size": {
        severity: "error",
        cause: "The course's page size is neither a name nor lengths.",
        remedy: "Use a name such as `a4` or `letter`, or a width and a height.",
    },
};
