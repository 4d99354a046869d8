// Rule: a language requirement with a level that does not exist.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

/** Levels of the European framework (A1-C2, with a plus) and of the Dutch one for language and arithmetic (1F-4F). */
const LEVEL = /^(?:[ABC][12]\+?|[1-4][FS])$/;

export default defineRule({
  id: "levels/cefr",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Taalniveau bestaat niet", en: "Language level does not exist" },
  messages: {
    default: { nl: '"{level}" is geen taalniveau. Kies A1, A2, B1, B2, C1 of C2, of voor Nederlands 1F tot en met 4F.', en: '"{level}" is no language level. Choose A1, A2, B1, B2, C1 or C2, or for Dutch 1F to 4F.' },
  },
  why: { nl: "Een school examineert op dit niveau; een niveau dat niet bestaat, kan niemand examineren.", en: "A school examines at this level; nobody can examine a level that does not exist." },
  how: { nl: "Verbeter het niveau.", en: "Correct the level." },
  sources: [{ document: "FIELD", place: "§1.1" }],
  fixable: "unsafe",
  bad: { text: dossier("verantwoording:\n  taalbeheersing:\n    - { taal: Engels, vaardigheid: lezen, niveau: b 1 }\n") },
  good: { text: dossier("verantwoording:\n  taalbeheersing:\n    - { taal: Engels, vaardigheid: lezen, niveau: B1 }\n") },
  check({ document }, report) {
    if (document.soort !== "kwalificatiedossier") return;
    for (const { niveau } of document.content.verantwoording?.taalbeheersing ?? []) {
      if (!niveau || niveau.value.trim() === "" || LEVEL.test(niveau.value)) continue;
      const better = niveau.value.replace(/\s+/g, "").toUpperCase();
      report(niveau.span, { params: { level: niveau.value }, fixes: LEVEL.test(better) ? replaceWith(document, niveau.span, [better]) : [] });
    }
  },
});
