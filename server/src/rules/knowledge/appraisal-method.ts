// Rule: a judgement of knowledge that does not say how it was made.
import { isBlank, keySpanIn, calledIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

export default defineRule({
  id: "knowledge/appraisal-method",
  severity: "hint",
  preset: "streng",
  kinds: ["kennisbasis"],
  title: { nl: "Beoordeling zonder methode", en: "Appraisal without a method" },
  messages: {
    default: {
      nl: 'Bij de beoordeling van "{name}" staat niet hoe die tot stand kwam. Noem de methode, zoals een erkenningscommissie of GRADE.',
      en: 'The appraisal of "{name}" does not say how it was made. Name the method, such as a recognition committee or GRADE.',
    },
  },
  why: { nl: "Hetzelfde oordeel betekent bij elke methode iets anders.", en: "The same judgement means something else with each method." },
  how: { nl: "Vul `methode` in bij `beoordeling`.", en: "Fill in `methode` at `beoordeling`." },
  sources: [{ document: "GR-2014", place: "L1354-1358" }],
  bad: { text: kennisbasis(`
kennis:
  - { id: k-1, tekst: Doorvragen helpt, beoordeling: { door: Kenniscommissie, oordeel: Aannemelijk } }
`) },
  good: { text: kennisbasis(`
kennis:
  - { id: k-1, tekst: Doorvragen helpt, beoordeling: { methode: Leesgroep, door: Kenniscommissie, oordeel: Aannemelijk } }
`) },
  check({ document }, report) {
    if (document.soort !== "kennisbasis") return;
    const { kennis, richtlijnen, interventies } = document.content;
    for (const one of [...(kennis ?? []), ...(richtlijnen ?? []), ...(interventies ?? [])]) {
      if (one.beoordeling && !isBlank(one.beoordeling.oordeel) && isBlank(one.beoordeling.methode)) report(keySpanIn(one, "beoordeling"), { params: { name: calledIn(one) } });
    }
  },
});
