// Rule: a qualification file without a common part or without profiles.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "structure/missing-part",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Basisdeel of profiel ontbreekt", en: "Common part or profile is missing" },
  messages: {
    default: {
      nl: "Dit dossier heeft geen basisdeel. Zet wat alle profielen delen bij basisdeel.",
      en: "This file has no common part. Put what all profiles share at basisdeel.",
    },
    profiles: {
      nl: "Dit dossier heeft geen profielen. Een student haalt een diploma voor een profiel; beschrijf er ten minste één bij profielen.",
      en: "This file has no profiles. A student gets a diploma for a profile; describe at least one at profielen.",
    },
  },
  why: { nl: "Een kwalificatiedossier bestaat uit een basisdeel, een profieldeel en keuzedelen.", en: "A qualification file consists of a common part, a profile part and optional parts." },
  how: { nl: "Voeg het deel toe dat ontbreekt. Keuzedelen mogen in een ander bestand staan.", en: "Add the part that is missing. Optional parts may stand in another file." },
  sources: [{ document: "ZIN-2016", place: "L1023-1024" }, { document: "FIELD", place: "§1.1" }],
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg }
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg }
profielen:
  - { code: P1, titel: Verzorgende, kerntaken: [{ code: P1-K1, titel: Versterkt de wijk }] }
`) },
  check({ document }, report) {
    const has = (key: string): boolean => document.root?.pairs.some((pair) => pair.key.text === key) ?? false;
    // A file of optional parts alone is whole, and one that has just been begun is not yet anything.
    if (has("basisdeel") === has("profielen") || document.header?.status?.value === "concept") return;
    if (!document.items.some((item) => item.kind === "kerntaak")) return;
    const span = keySpan(document, "basisdeel", "profielen");
    if (span) report(span, { variant: has("basisdeel") ? "profiles" : "default" });
  },
});
