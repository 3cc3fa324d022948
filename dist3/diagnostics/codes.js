import { accessibilityCodes } from "./codes/accessibility.js";
import { budgetCodes } from "./codes/budget.js";
import { bibliographyCodes } from "./codes/bibliography.js";
import { buildCodes } from "./codes/build.js";
import { calendarCodes } from "./codes/calendar.js";
import { conformanceCodes } from "./codes/conformance.js";
import { contentCodes } from "./codes/content.js";
import { outcomeCodes } from "./codes/content-outcomes.js";
import { chartsCodes } from "./codes/charts.js";
import { imagesCodes } from "./codes/images.js";
import { editionsCodes } from "./codes/editions.js";
import { importCodes } from "./codes/import.js";
import { layoutCodes } from "./codes/layout.js";
import { markupCodes } from "./codes/markup.js";
import { mathCodes } from "./codes/math.js";
import { mergeCodes } from "./codes/merge.js";
import { packCodes } from "./codes/pack.js";
import { profileCodes } from "./codes/profiles.js";
import { questionCodes } from "./codes/questions.js";
import { referencesCodes } from "./codes/references.js";
import { richTextCodes } from "./codes/rich-text.js";
import { startCodes } from "./codes/start.js";
import { styleCodes } from "./codes/style.js";
import { textCodes } from "./codes/text.js";
/** Every code there is, `room/what-is-wrong`, with what `docs/diagnostics.md` says of it. A code is never renamed. */
export const codes = {
    ...contentCodes,
    ...outcomeCodes,
    ...richTextCodes,
    ...calendarCodes,
    ...referencesCodes,
    ...bibliographyCodes,
    ...mergeCodes,
    ...markupCodes,
    ...styleCodes,
    ...accessibilityCodes,
    ...textCodes,
    ...chartsCodes,
    ...imagesCodes,
    ...mathCodes,
    ...layoutCodes,
    ...budgetCodes,
    ...editionsCodes,
    ...importCodes,
    ...questionCodes,
    ...buildCodes,
    ...conformanceCodes,
    ...startCodes,
    ...packCodes,
    ...profileCodes,
};
