/** The packages that set mathematics, in the words of the one command that installs them: `npm install …`. */
export const mathPackages = [
    "@mathjax/src",
    "@mathjax/mathjax-stix2-font",
    "@mathjax/mathjax-mhchem-font-extension",
    "speech-rule-engine",
];
/** How many arguments the body of a macro takes: the highest `#n` in it. */
export function argumentCount(body) {
    return Math.max(0, ...Array.from(body.matchAll(/(?<!\\)#([1-9])/g), ([, digit]) => Number(digit)));
}
