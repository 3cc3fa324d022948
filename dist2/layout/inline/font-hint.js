/** Families of fonts, which anybody may use, by the characters that they have. */
const families = [
    [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, "Noto Emoji"],
    [/\p{Script=Hangul}/u, "Noto Serif KR"],
    [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "Noto Serif JP"],
    [/\p{Script=Arabic}/u, "Noto Naskh Arabic"],
    [/\p{Script=Hebrew}/u, "Noto Serif Hebrew"],
    [/\p{Script=Devanagari}/u, "Noto Serif Devanagari"],
    [/\p{Script=Bengali}/u, "Noto Serif Bengali"],
    [/\p{Script=Tamil}/u, "Noto Serif Tamil"],
    [/\p{Script=Thai}/u, "Noto Serif Thai"],
    [/\p{Script=Georgian}/u, "Noto Serif Georgian"],
    [/\p{Script=Armenian}/u, "Noto Serif Armenian"],
    [/\p{Script=Ethiopic}/u, "Noto Serif Ethiopic"],
    [/\p{Sm}/u, "Noto Sans Math"],
    [/\p{S}/u, "Noto Sans Symbols 2"],
];
const hanPackages = "npm install @expo-google-fonts/noto-serif-sc @expo-google-fonts/noto-sans-sc";
/** What to do about a character that no font has: install the Han fonts, or put a family that has it into the course. */
export function fontHint(character) {
    if (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(character))
        return `run \`${hanPackages}\`, or put a font that has it into \`content/<course>/fonts/\``;
    const family = families.find(([characters]) => characters.test(character))?.[1];
    return family === undefined
        ? "put a font that has it into `content/<course>/fonts/`"
        : `put a font that has it, such as ${family}, into \`content/<course>/fonts/\`, and name its family in \`theme\`, as in \`body-face\``;
}
