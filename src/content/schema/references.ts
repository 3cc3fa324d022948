import { z } from "zod";
import { referenceTypes } from "../../model/index.js";
import { languageTag, list, plainText, record, referenceKey } from "./values.js";

const nameText = "a name as `family` and `given`, or as `literal`";

const name = z
  .union(
    [
      record(nameText, {
        family: plainText.describe("The family name."),
        given: plainText.optional().describe("The given names."),
        "non-dropping-particle": plainText.optional().describe("A particle before the family name: `van`."),
      }),
      record(nameText, { literal: plainText.describe("A name that is not split: an institution.") }),
    ],
    nameText,
  )
  .meta({ id: "name", title: "name", description: "A person or an institution." });

const dateText = "a date such as `2017`, `2017-06` or `2017-06-24`";

const datePart = z.int(dateText);

const date = z
  .union(
    [
      z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, dateText),
      z.int().min(1, dateText).max(9999, dateText),
      record(dateText, {
        "date-parts": z
          .array(z.array(datePart, dateText).min(1, dateText).max(3, dateText), dateText)
          .length(1, dateText)
          .describe("`[[2017, 6, 24]]`; month and day may be absent."),
      }),
    ],
    dateText,
  )
  .meta({ id: "reference-date", title: "date", description: "A date: `2017`, `2017-06`, `2017-06-24`, or a mapping." });

const typeText = `one of ${referenceTypes.map((type) => `\`${type}\``).join(", ")}`;

const reference = record("a reference with `id`, `type` and `title`", {
  id: referenceKey.describe("The key that texts cite: `[@key]`."),
  type: z.enum(referenceTypes, typeText).meta({ title: "type" }).describe("What it is, in the words of CSL."),
  title: plainText.describe("The title."),
  author: list("names", name).optional().describe("All authors."),
  editor: list("names", name).optional().describe("All editors."),
  issued: date.optional().describe("When it was published."),
  accessed: date.optional().describe("When it was looked up."),
  "container-title": plainText.optional().describe("The journal, proceedings or book that holds it."),
  volume: plainText.optional().describe("Volume."),
  issue: plainText.optional().describe("Issue."),
  page: plainText.optional().describe("Pages: `1-12`."),
  number: plainText.optional().describe("Number of a report or standard."),
  edition: plainText.optional().describe("Edition."),
  genre: plainText.optional().describe("Kind of thesis or report."),
  publisher: plainText.optional().describe("Publisher."),
  "publisher-place": plainText.optional().describe("Where the publisher is."),
  DOI: plainText.optional().describe("DOI without `https://doi.org/`."),
  URL: plainText.optional().describe("Address."),
  language: languageTag.optional().describe("Language of the entry; the course's where absent."),
}).meta({ id: "reference", title: "reference", description: "An entry of `references.yaml`, in the words of CSL." });

/** `references.yaml`. */
export const referencesSchema = list("references", reference).meta({ id: "references", description: "The file `references.yaml`: a list." });
