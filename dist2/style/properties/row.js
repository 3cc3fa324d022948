import { colour } from "../values/colour.js";
import { mapped } from "../values/grammar.js";
import { isPercentage, length, lengthPercentage, notNegative, toComputed, toPoints } from "../values/length.js";
/** A property whose computed value is the declared one. */
export function plainRow(grammar, facts) {
    return { grammar: mapped(grammar, (value) => () => value), ...facts };
}
/** A property whose computed value depends on the element. */
export function computedRow(grammar, facts, compute) {
    return { grammar: mapped(grammar, (value) => (context) => compute(value, context)), ...facts };
}
/** A length in points. */
export const computedLength = mapped(length, computeLength);
/** A length in points, or a percentage. */
export const computedLengthPercentage = mapped(lengthPercentage, computeLengthPercentage);
/** A length in points that is not negative. */
export const positiveLength = mapped(notNegative(length), (value) => {
    const compute = computeLength(value);
    return (context) => Math.max(0, compute(context));
});
/** A length in points or a percentage, none of them negative. */
export const positiveLengthPercentage = mapped(notNegative(lengthPercentage), (value) => {
    const compute = computeLengthPercentage(value);
    return (context) => {
        const computed = compute(context);
        return isPercentage(computed) ? { percent: Math.max(0, computed.percent) } : Math.max(0, computed);
    };
});
/** A grammar whose value is the same in every context. */
export function constant(grammar) {
    return mapped(grammar, (value) => () => value);
}
const computedColour = constant(mapped(colour, (value) => ({ colour: value === "currentcolor" ? null : value })));
/** A property that is a colour; `currentcolor` is inherited as such, and used as the colour of the text. */
export function colourRow(facts) {
    return {
        grammar: computedColour,
        ...facts,
        used: ({ colour: own }, { color }) => own ?? color,
    };
}
function computeLength(value) {
    return (context) => toPoints(value, context);
}
function computeLengthPercentage(value) {
    return (context) => toComputed(value, context);
}
