// Rule: an EPA whose text contradicts its level of supervision.
import { textsIn } from "../shared/prose.ts";
import { matchesIn } from "../shared/words.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

const INDEPENDENT = /(?<!\p{L})(?<!\bniet\s)(?<!\bnog\s)zelfstandig(?!\p{L})/giu;
const SUPERVISED = /(?<!\p{L})onder\s+(?:directe\s+|indirecte\s+)?(?:supervisie|toezicht|begeleiding)(?!\p{L})/giu;

export default defineRule({
  id: "levels/epa-autonomy",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "leertraject"],
  title: { nl: "Tekst spreekt het niveau van supervisie tegen", en: "Text contradicts the level of supervision" },
  messages: {
    default: { nl: "Deze EPA heeft supervisieniveau {level}, dus nog onder supervisie, maar de tekst zegt \"{text}\". Pas het niveau of de tekst aan.", en: "This EPA has supervision level {level}, so still supervised, but the text says \"{text}\". Change the level or the text." },
    supervised: { nl: "Deze EPA heeft supervisieniveau {level}, dus zelfstandig, maar de tekst zegt \"{text}\". Pas het niveau of de tekst aan.", en: "This EPA has supervision level {level}, so independent, but the text says \"{text}\". Change the level or the text." },
  },
  why: { nl: "Het niveau bepaalt wat iemand alleen mag doen; 1 tot en met 3 is onder supervisie, 4 en 5 is zelfstandig.", en: "The level decides what someone may do alone; 1 to 3 is supervised, 4 and 5 is independent." },
  how: { nl: "Verander het niveau of de tekst.", en: "Change the level or the text." },
  sources: [{ document: "FIELD", place: "§3 (EPA levels)" }],
  bad: { text: beroep("epas:\n  - { id: epa-1, titel: Voert zelfstandig een intake uit, supervisie: 2 }\n") },
  good: { text: beroep("epas:\n  - { id: epa-1, titel: Voert zelfstandig een intake uit, supervisie: 4 }\n  - { id: epa-2, titel: Weegt risico's af onder supervisie, supervisie: 3 }\n") },
  check({ document }, report) {
    for (const text of textsIn(document)) {
      if (text.item?.kind !== "epa") continue;
      const level = valueOf(text.item.node, "supervisie");
      if (level?.kind !== "scalar" || typeof level.value !== "number") continue;
      const isIndependent = level.value >= 4;
      for (const { word, span } of matchesIn(text, isIndependent ? SUPERVISED : INDEPENDENT)) {
        report(span, { ...(isIndependent ? { variant: "supervised" } : {}), params: { level: level.value, text: word.replace(/\s+/g, " ") } });
      }
    }
  },
});
