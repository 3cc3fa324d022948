/** What the packages call each weight in their file names. */
export const weightNames = {
    200: "ExtraLight",
    300: "Light",
    400: "Regular",
    500: "Medium",
    600: "SemiBold",
    700: "Bold",
    800: "ExtraBold",
    900: "Black",
};
const textWeights = [200, 300, 400, 500, 600, 700, 800, 900];
/** The families that every project can name without installing or adding anything but the Han packages. */
export const fontPackages = [
    {
        package: "@expo-google-fonts/source-serif-4",
        family: "Source Serif 4",
        prefix: "SourceSerif4",
        weights: textWeights,
        italics: true,
        sizeAdjust: 1.08,
        // Beside Noto Serif SC: 0.83, 0.99 (500 as it is: 1.36), 1.14, 1.05.
        script: "latin",
    },
    {
        package: "@expo-google-fonts/source-sans-3",
        family: "Source Sans 3",
        prefix: "SourceSans3",
        weights: textWeights,
        italics: true,
        sizeAdjust: 1.11,
        // Beside Noto Sans SC 700: as thick, and 1.25 times as thick at 700. The other weights are 1.13 times as thick at most.
        besideHan: { 700: 600 },
        script: "latin",
    },
    {
        package: "@expo-google-fonts/source-code-pro",
        family: "Source Code Pro",
        prefix: "SourceCodePro",
        weights: textWeights,
        italics: true,
        sizeAdjust: 1,
        script: "latin",
    },
    {
        package: "@expo-google-fonts/noto-sans-math",
        family: "Noto Sans Math",
        prefix: "NotoSansMath",
        weights: [400],
        italics: false,
        sizeAdjust: 1,
        script: "latin",
    },
    {
        package: "@expo-google-fonts/noto-sans-symbols-2",
        family: "Noto Sans Symbols 2",
        prefix: "NotoSansSymbols2",
        weights: [400],
        italics: false,
        sizeAdjust: 1,
        script: "latin",
    },
    {
        package: "@expo-google-fonts/noto-serif-sc",
        family: "Noto Serif SC",
        prefix: "NotoSerifSC",
        weights: textWeights,
        italics: false,
        sizeAdjust: 1,
        // Latin 400, 500, 600 and 700 at 1.08 are 1.15, 1.15, 1.08 and 1.15 times as thick.
        besideHan: { 400: 500, 500: 600, 600: 700, 700: 800 },
        script: "han",
    },
    {
        package: "@expo-google-fonts/noto-sans-sc",
        family: "Noto Sans SC",
        prefix: "NotoSansSC",
        weights: textWeights,
        italics: false,
        sizeAdjust: 1,
        script: "han",
    },
];
