// Rule: knowledge made by researchers or by practitioners alone.
import { calledIn, keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

const RESEARCH = /onderzoek|wetenschap|universiteit|hogeschool|lector|kennisinstituut/i;

export default defineRule({
  id: "knowledge/co-development",
  severity: "hint",
  preset: "alles",
  kinds: ["kennisbasis"],
  title: { nl: "Kennis van één kant", en: "Knowledge from one side" },
  messages: {
    default: {
      nl: '"{name}" is alleen door onderzoekers ontwikkeld. Betrek ook professionals, dan past de kennis bij het werk.',
      en: '"{name}" was developed by researchers only. Involve professionals as well, so that the knowledge fits the work.',
    },
    practice: {
      nl: '"{name}" is ontwikkeld zonder onderzoekers. Betrek hen ook, dan is te zeggen hoe zeker de kennis is.',
      en: '"{name}" was developed without researchers. Involve them as well, to be able to say how certain the knowledge is.',
    },
  },
  why: { nl: "Kennis die onderzoekers en beroepskrachten samen maken, wordt gebruikt en klopt.", en: "Knowledge that researchers and practitioners make together is used and is right." },
  how: { nl: "Vul `ontwikkeldDoor` aan.", en: "Complete `ontwikkeldDoor`." },
  sources: [{ document: "GR-2014", place: "L1419-1421, L1437-1441" }],
  bad: { text: kennisbasis(`
richtlijnen:
  - { id: r-1, titel: Eerste gesprek thuis, status: geautoriseerd, ontwikkeldDoor: [onderzoekers] }
`) },
  good: { text: kennisbasis(`
richtlijnen:
  - { id: r-1, titel: Eerste gesprek thuis, status: geautoriseerd, ontwikkeldDoor: [onderzoekers, wijkverzorgenden] }
`) },
  check({ document }, report) {
    if (document.soort !== "kennisbasis") return;
    const { kennis, richtlijnen, interventies } = document.content;
    for (const one of [...(kennis ?? []), ...(richtlijnen ?? []), ...(interventies ?? [])]) {
      const makers = one.ontwikkeldDoor ?? [];
      if (makers.length === 0) continue;
      const researchers = makers.filter(({ value }) => RESEARCH.test(value)).length;
      const params = { name: calledIn(one) };
      if (researchers === makers.length) report(keySpanIn(one, "ontwikkeldDoor"), { params });
      else if (researchers === 0) report(keySpanIn(one, "ontwikkeldDoor"), { variant: "practice", params });
    }
  },
});
