// Rule: a programme that connects to nothing before or after it.
import { linksTo } from "../../project/derivation.ts";
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { levelsOf } from "../shared/ladder.ts";

export default defineRule({
  id: "continuum/no-links",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Opleiding zonder aansluiting", en: "Programme without connections" },
  messages: {
    default: {
      nl: "Er staat niet waar studenten vandaan komen of hoe zij verder kunnen. Vul sluitAanOp of doorstroomNaar in.",
      en: "This does not say where students come from or how they can go on. Fill in sluitAanOp or doorstroomNaar.",
    },
    end: {
      nl: "Op {level} volgt hier niets, terwijl juist na mbo-2 en mbo-3 weinig vervolgonderwijs is. Noem bij doorstroomNaar hoe iemand verder kan leren.",
      en: "Nothing follows {level} here, while after mbo-2 and mbo-3 there is little further education as it is. Name at doorstroomNaar how someone can go on learning.",
    },
    hbo: {
      nl: "Er staat niet op welke mbo-opleiding dit hbo-profiel aansluit. Noem die bij sluitAanOp.",
      en: "This does not say on which mbo programme this hbo profile follows. Name it at sluitAanOp.",
    },
  },
  why: {
    nl: "Opleidingen in zorg en welzijn vormen één continuüm; wie de aansluiting noemt, maakt doorstroom sneller en voorkomt herhaling.",
    en: "Programmes in care and welfare form one continuum; naming the connection makes moving on quicker and prevents repetition.",
  },
  how: { nl: "Noem documenten als `id@versie`.", en: "Name documents as `id@version`." },
  sources: [
    { document: "ZIN-2016", place: "L310, L991-992, L1025-1027, L1498-1500, L2091-2093" },
    { document: "VJI-2014", place: "L173-174" },
    { document: "GR-2014", place: "L2233-2241" },
  ],
  bad: { text: opleiding(`
niveau: hbo-bachelor
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek }
`) },
  good: { text: opleiding(`
niveau: hbo-bachelor
sluitAanOp: kd.voorbeeld@2026
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek }
`) },
  check({ document, project }, report) {
    if (document.soort !== "kwalificatiedossier" && document.soort !== "opleidingsprofiel") return;
    const has = (key: string): boolean => document.root?.pairs.some((pair) => pair.key.text === key) ?? false;
    if (has("uitbreiding") || document.items.length === 0) return;
    const named = new Set(linksTo(project, document).map(({ kind }) => kind));
    const before = has("sluitAanOp") || named.has("doorstroomNaar");
    const after = has("doorstroomNaar") || named.has("sluitAanOp");
    const levels = levelsOf(document);
    const span = document.header?.niveau?.span ?? keySpan(document, "titel");
    if (!span) return;
    const last = levels.find((level) => level === "mbo-2" || level === "mbo-3");
    if (!after && last !== undefined && !levels.includes("mbo-4")) report(span, { variant: "end", params: { level: last } });
    else if (!before && levels[0] === "hbo-bachelor" && after) report(span, { variant: "hbo" });
    else if (!before && !after && levels.length > 0) report(span);
  },
});
