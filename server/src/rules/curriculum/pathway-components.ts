// Rule: a track towards proficiency that names some of its five components only.
import { splitElement, splitName } from "../../frameworks/names.ts";
import { andList } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { leertraject } from "../shared/activities.ts";
import { keySpan } from "../shared/places.ts";
import { topOf } from "../shared/roles.ts";

export default defineRule({
  id: "curriculum/pathway-components",
  severity: "hint",
  preset: "alles",
  kinds: ["leertraject"],
  title: { nl: "Route naar vakbekwaam niet compleet", en: "Route to proficiency not complete" },
  messages: {
    default: {
      nl: "Dit traject noemt van de route naar vakbekwaam niet: {parts}. Noem ze bij dekt van een activiteit, of zeg waar ze wel gebeuren.",
      en: "Of the route to proficiency this track does not name: {parts}. Name them at dekt of an activity, or say where they happen.",
    },
  },
  why: { nl: "Van startbekwaam naar vakbekwaam horen een inwerkprogramma, bij- en nascholing, ethische vorming, methodenkennis en reflectie samen.", en: "From ready to start to proficient, an induction programme, continuing education, ethical formation, knowledge of methods and reflection belong together." },
  how: { nl: "Gebruik het kader `route-vakbekwaamheid` bij `dekt`.", en: "Use the framework `route-vakbekwaamheid` at `dekt`." },
  sources: [{ document: "APWMD-2012", place: "L1450-1454" }],
  bad: { text: leertraject(`
fase: vakbekwaam
leeractiviteiten:
  - { id: la-1, titel: Inwerken, dekt: [route-vakbekwaamheid:inwerkprogramma] }
`) },
  good: { text: leertraject(`
fase: vakbekwaam
leeractiviteiten:
  - { id: la-1, titel: Inwerken, dekt: [route-vakbekwaamheid:inwerkprogramma, route-vakbekwaamheid:bij-en-nascholing, route-vakbekwaamheid:ethische-vorming, route-vakbekwaamheid:methodenkennis, route-vakbekwaamheid:reflectie-en-feedback] }
`) },
  check({ document, project }, report) {
    if (document.soort !== "leertraject") return;
    const name = (value: string): string => splitName(splitElement(value)[0] ?? "")[0];
    const used = document.references.filter(({ refersTo, value }) => refersTo === "dekking" && name(value) === "route-vakbekwaamheid");
    const kader = used.length > 0 ? project.frameworks.get("route-vakbekwaamheid") : undefined;
    const span = keySpan(document, "leeractiviteiten", "titel");
    if (!kader || !span) return;
    const named = new Set(used.map(({ value }) => kader.find(splitElement(value)[1])?.element.id));
    const missing = topOf(kader).filter(({ id }) => !named.has(id));
    if (missing.length > 0) report(span, { params: { parts: andList(missing.map(({ label }) => label)) } });
  },
});
