// Rule: a version named after another year than the one it starts in.
import { defineRule } from "../rule.ts";
import { dateIn } from "../shared/dates.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/version-label",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  title: { nl: "Versie en ingangsdatum liggen ver uiteen", en: "Version and start date lie far apart" },
  messages: {
    default: {
      nl: "De versie heet {version}, maar geldt vanaf {start}: {years} jaar verschil. Kijk of een van de twee een verschrijving is.",
      en: "The version is called {version}, but is valid from {start}: {years} years apart. See whether one of the two is a slip.",
    },
  },
  why: { nl: "In gepubliceerde dossiers staat een jaartal dat zes jaar naast de ingangsdatum ligt; dan is onduidelijk welke versie geldt.", en: "Published files hold a year that is six years off the start date; then it is unclear which version is in force." },
  how: { nl: "Verbeter de versie of de datum.", en: "Correct the version or the date." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  defaultOptions: { jaren: 5 },
  bad: { text: dossier("geldigVanaf: 2020-08-01\n") },
  good: { text: dossier("geldigVanaf: 2026-08-01\n") },
  check({ document, options }, report) {
    const { versie, geldigVanaf } = document.content;
    const start = dateIn(geldigVanaf);
    const year = /^(?:19|20)\d{2}$/.exec(versie?.value.trim() ?? "")?.[0];
    if (start === undefined || year === undefined || !versie) return;
    const years = Math.abs(Number(year) - Number(start.slice(0, 4)));
    if (years > Number(options["jaren"])) report(versie.span, { params: { version: year, start, years } });
  },
});
