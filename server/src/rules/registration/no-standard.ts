// Rule: a professional profile that names no standards to work by.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBare } from "../shared/objects.ts";

export default defineRule({
  id: "registration/no-standard",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Geen kwaliteitsstandaarden of richtlijnen", en: "No quality standards or guidelines" },
  messages: {
    default: {
      nl: "Dit profiel noemt geen kwaliteitsstandaarden of richtlijnen waar het beroep naar werkt. Vul kwaliteitsstandaarden of richtlijnen in.",
      en: "This profile names no quality standards or guidelines that the profession works by. Fill in kwaliteitsstandaarden or richtlijnen.",
    },
  },
  why: { nl: "Goede hulp is in overeenstemming met de professionele standaard en met landelijke kwaliteitsstandaarden.", en: "Good help is in accordance with the professional standard and with national quality standards." },
  how: { nl: "Noem de standaarden bij `kwaliteitsstandaarden`, of verwijs bij `richtlijnen` naar een kennisbasis.", en: "Name the standards at `kwaliteitsstandaarden`, or refer to a kennisbasis at `richtlijnen`." },
  sources: [{ document: "GR-2014", place: "L1630-1638" }, { document: "VJI-2014", place: "L1364-1365" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  good: { text: beroep(`
kwaliteitsstandaarden: [Kwaliteitskader Voorbeeld]
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  check({ document }, report) {
    if (document.soort !== "beroepsprofiel") return;
    const { kwaliteitsstandaarden, richtlijnen, bekwaamheden, uitbreiding } = document.content;
    if (isBare(bekwaamheden) || uitbreiding || !isBare(kwaliteitsstandaarden) || !isBare(richtlijnen)) return;
    if (document.references.some(({ key, targets }) => key === "steuntOp" && targets?.includes("richtlijn"))) return;
    const span = keySpan(document, "kwaliteitsstandaarden", "richtlijnen", "bekwaamheden");
    if (span) report(span);
  },
});
