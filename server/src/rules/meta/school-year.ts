// Rule: a qualification file that does not start with the school year.
import { defineRule } from "../rule.ts";
import { dateIn } from "../shared/dates.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "meta/school-year",
  severity: "hint",
  preset: "streng",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Begint niet op 1 augustus", en: "Does not begin on 1 August" },
  messages: {
    default: { nl: "Dit dossier geldt vanaf {start}, maar het schooljaar begint op 1 augustus. Kijk of de datum klopt.", en: "This file is valid from {start}, but the school year begins on 1 August. See whether the date is right." },
  },
  why: { nl: "Dossiers gaan in met het schooljaar, op 1 augustus.", en: "Files start with the school year, on 1 August." },
  how: { nl: "Gebruik 1 augustus, tenzij de afwijking bewust is.", en: "Use 1 August, unless the difference is on purpose." },
  sources: [{ document: "FIELD", place: "§1.1 (validity)" }],
  fixable: "unsafe",
  bad: { text: dossier("geldigVanaf: 2026-09-01\n") },
  good: { text: dossier("geldigVanaf: 2026-08-01\n") },
  check({ document }, report) {
    const { geldigVanaf } = document.content;
    const start = dateIn(geldigVanaf);
    if (start === undefined || start.endsWith("-08-01")) return;
    report(geldigVanaf!.span, { params: { start }, fixes: replaceWith(document, geldigVanaf!.span, [`${start.slice(0, 4)}-08-01`]) });
  },
});
