import { wordsOf } from "../language/index.js";
/** The name of a page that no document has: its margin box is the mark that every page of a draft gets. */
export const markPage = "lectern-draft";
/** How drafts look beside what the template says, in the words of a language (BCP 47). */
export function draftSheet(lang) {
    const text = `
@page ${markPage} {
  @top-right-corner {
    content: "${wordsOf(lang).draft.mark}";
    font-family: "Source Sans 3", "Noto Sans SC";
    font-size: 9pt;
    line-height: 11pt;
    font-weight: 700;
    color: #8a1c1c;
    text-align: center;
    vertical-align: middle;
  }
}

.draft-notice,
.draft-note {
  margin: 0 0 6pt 0;
  padding: 3pt 6pt 3pt 6pt;
  border-inline-start: 2.5pt solid #8a1c1c;
  background-color: #fbeeec;
  font-family: "Source Sans 3", "Noto Sans SC";
  font-size: 8.5pt;
  font-style: normal;
  font-weight: 400;
  line-height: 12pt;
  text-align: start;
  text-transform: none;
  letter-spacing: 0;
  color: #5c1010;
  hyphens: none;
}

.draft-note {
  break-before: avoid;
}

.draft-notice p,
.draft-notice ul {
  margin: 0;
  font-size: 8.5pt;
  line-height: 12pt;
}

.draft-code {
  font-family: "Source Code Pro", "Noto Sans SC";
  font-size: 8pt;
}

.draft-words {
  background-color: #ffd2cb;
  color: #000;
}

.draft-place {
  color: #5c1010;
}
`;
    return { path: "draft.css", text };
}
