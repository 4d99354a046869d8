// Rule: a statement of what works that leaves out part of it.
import { andList } from "../../text/localized.ts";
import { isBlank, keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

const FIELDS = ["wat", "inHandenVan", "bijWelkeProblemen", "bijWelkeMensen", "onderWelkeCondities", "metWelkeResultaten"] as const;

export default defineRule({
  id: "knowledge/what-works-incomplete",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kennisbasis"],
  whenFinished: true,
  title: { nl: "Uitspraak over wat werkt is niet compleet", en: "Statement of what works is not complete" },
  messages: {
    default: {
      nl: "Deze uitspraak over wat werkt mist {keys}. Vul het aan, anders weet niemand of het ook in een andere situatie geldt.",
      en: "This statement of what works lacks {keys}. Complete it, or nobody knows whether it holds in another situation.",
    },
  },
  why: {
    nl: "Wat werkt, in wiens handen, bij welke problemen, bij welke mensen, onder welke condities en met welk resultaat: pas samen is het kennis waar een ander iets mee kan.",
    en: "What works, in whose hands, for which problems, with which people, under which conditions and with which results: only together is it knowledge that others can use.",
  },
  how: { nl: "Vul alle zes velden van `watWerkt` in; schrijf 'onbekend' als dat zo is.", en: "Fill in all six fields of `watWerkt`; write 'unknown' if that is so." },
  sources: [{ document: "GR-2014", place: "L2246-2250" }],
  bad: { text: kennisbasis(`
kennis:
  - id: k-doorvragen
    tekst: Doorvragen voorkomt een verkeerd plan
    watWerkt: { wat: Een gesprek zonder formulier, inHandenVan: Een wijkverzorgende }
`) },
  good: { text: kennisbasis(`
kennis:
  - id: k-doorvragen
    tekst: Doorvragen voorkomt een verkeerd plan
    watWerkt:
      wat: Een gesprek zonder formulier
      inHandenVan: Een wijkverzorgende
      bijWelkeProblemen: Onduidelijke vragen
      bijWelkeMensen: Mensen die thuis wonen
      onderWelkeCondities: Er is een uur tijd
      metWelkeResultaten: Het plan blijft langer geldig
`) },
  check({ document }, report) {
    if (document.soort !== "kennisbasis") return;
    for (const holder of [...(document.content.kennis ?? []), ...(document.content.interventies ?? [])]) {
      const { watWerkt } = holder;
      if (!watWerkt || watWerkt.node.pairs.length < 2) continue;
      const missing = FIELDS.filter((key) => isBlank(watWerkt[key]) && !watWerkt.node.pairs.some((pair) => pair.key.text === key));
      if (missing.length > 0) report(keySpanIn(holder, "watWerkt"), { params: { keys: andList(missing) } });
    }
  },
});
