/**
 * Whether text for people may be coloured. `when` is the value of `--color`; with `auto` the variable `NO_COLOR`, where
 * it is not empty (no-color.org), and terminals that call themselves dumb are without.
 */
export function hasColour({ stderr, environment }, when) {
    if (when !== "auto")
        return when === "always";
    return stderr.isTTY === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
