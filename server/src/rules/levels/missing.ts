// Rule: a programme or qualification without a level.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { keySpan } from "../shared/places.ts";

export default defineRule({
  id: "levels/missing",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Niveau ontbreekt", en: "Level is missing" },
  messages: {
    default: { nl: "Bij deze opleiding staat geen niveau. Zet het erbij, bijvoorbeeld `niveau: hbo-bachelor`.", en: "This programme has no level. Add it, for example `niveau: hbo-bachelor`." },
    profile: { nl: "Bij dit profiel staat geen niveau. Zet het erbij, bijvoorbeeld `niveau: mbo-3`.", en: "This profile has no level. Add it, for example `niveau: mbo-3`." },
  },
  why: { nl: "Wie een opleiding zoekt of vergelijkt, kijkt eerst naar het niveau; mbo en hbo moeten uit elkaar te houden zijn.", en: "Who looks for or compares a programme looks at the level first; mbo and hbo have to be told apart." },
  how: { nl: "Vul `niveau` in.", en: "Fill in `niveau`." },
  sources: [{ document: "APWMD-2012", place: "L1361-1363" }],
  bad: { text: opleiding("eindkwalificaties: []\n") },
  good: { text: opleiding("niveau: hbo-bachelor\neindkwalificaties: []\n") },
  check({ document }, report) {
    if (document.header?.niveau || ("uitbreiding" in document.content && document.content.uitbreiding)) return;
    if (document.soort === "opleidingsprofiel") {
      const span = keySpan(document, "niveau", "titel");
      if (span) report(span);
    }
    for (const { kind, niveau, idSpan } of document.items) if (kind === "profiel" && !niveau) report(idSpan, { variant: "profile" });
  },
});
