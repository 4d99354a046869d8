// Rule: functioning, resilience and self-direction come in later years only.
import { splitElement, splitName } from "../../frameworks/names.ts";
import { partOf } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "curriculum/first-year-fve",
  severity: "hint",
  preset: "alles",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Functioneren en eigen regie komen pas later", en: "Functioning and self-direction come later" },
  messages: {
    default: {
      nl: "Functioneren, veerkracht en eigen regie komen pas in leerjaar {year} aan bod. Begin ermee in het eerste jaar.",
      en: "Functioning, resilience and self-direction are dealt with in year {year} only. Begin with them in the first year.",
    },
  },
  why: { nl: "De basis van gezondheid als functioneren hoort vanaf het begin van de initiële opleiding aan bod te komen.", en: "The basics of health as functioning should be dealt with from the start of initial education." },
  how: { nl: "Zet `dekt: [fve:…]` bij een eenheid of eindkwalificatie van het eerste jaar.", en: "Put `dekt: [fve:…]` with a unit or final qualification of the first year." },
  sources: [{ document: "ZIN-2016", place: "L931-934" }],
  bad: { text: opleiding(`
eenheden:
  - { id: e-1, titel: Anatomie, leerjaar: 1 }
  - { id: e-2, titel: Thuis wonen, leerjaar: 2, dekt: [fve:eigen-regie] }
`) },
  good: { text: opleiding(`
eenheden:
  - { id: e-1, titel: Thuis wonen, leerjaar: 1, dekt: [fve:eigen-regie] }
  - { id: e-2, titel: Anatomie, leerjaar: 2 }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel") return;
    const isFve = (value: string): boolean => splitName(splitElement(value)[0] ?? "")[0] === "fve";
    const outcomes = new Set(document.items.flatMap(({ kind, id, dekt }) => (kind === "eindkwalificatie" && dekt.some(({ value }) => isFve(value)) ? [id] : [])));
    const about = (document.content.eenheden ?? []).filter(({ dekt, leidtOpVoor }) => dekt?.some(({ value }) => isFve(value)) || leidtOpVoor?.some(({ value }) => outcomes.has(partOf(value))));
    if (about.length === 0 || about.some(({ leerjaar }) => leerjaar === undefined || leerjaar.value === 1)) return;
    // Only a programme that has a first year can be late.
    if (!document.content.eenheden?.some(({ leerjaar }) => leerjaar?.value === 1)) return;
    const [first] = [...about].sort((a, b) => a.leerjaar!.value - b.leerjaar!.value);
    report(first!.leerjaar!.span, { params: { year: first!.leerjaar!.value } });
  },
});
