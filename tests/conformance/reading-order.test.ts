import { expect, test } from "vitest";
import { readText } from "../../src/conformance/index.js";
import { goodPdf } from "./good-pdf.js";
import { Patch } from "./patch.js";

test("the text comes in reading order with roles, languages, alternative text and where links lead", () => {
  expect(readText(goodPdf())).toBe(`\
Document [en]
  H1 “Ponds & ditches”
  Sect
    H2 “Contents”
    TOC
      TOCI
        Lbl “1. ”
        Reference
          Link
            “Life in ponds”
            → page 1
  Sect
    H2 “Life in ponds”
    P
      “Ask the ”
      Link
        “pond society”
        → https://example.org/pond
      “ about ”
      Span stands for “Daphnia pulex” “D. pulex”
      “ and ”
      Span [zh-CN] “池塘”
      “.”
    H3 “Formulas”
    P
      “Growth is ”
      Formula alt “N equals two to the power t” “N = 2t”
      “.”
    L ListNumbering=Disc
      LI
        Lbl “• ”
        LBody “Ducks”
      LI
        Lbl “• ”
        LBody “Newts”
    Table
      Caption “Counts”
      THead
        TR
          TH Scope=Column “Kind”
          TH Scope=Column “Number”
      TBody
        TR
          TH Scope=Row “Ducks”
          TD “12”
    Note “A first remark.”
    Note “A second remark.”
`);
});

test("replacement text is read instead of what it replaces, and artifacts are not read", async () => {
  const patch = await Patch.of(goodPdf());
  patch.content((operators) =>
    operators.replace(/(\/H1 <<\/MCID \d+>> BDC)([^]*?)EMC/, "$1 /Span <</ActualText (Pools)>> BDC $2 EMC EMC"));
  expect(readText(await patch.save())).toContain("  H1 “Pools”\n");
});

test("a file without structure has no text to read", async () => {
  const patch = await Patch.of(goodPdf());
  patch.delete(patch.catalog, "StructTreeRoot");
  expect(readText(await patch.save())).toBe("");
});
