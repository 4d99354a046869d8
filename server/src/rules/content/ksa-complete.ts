// Rule: a competence that has a part of knowledge, skills and attitude.
import type { Item } from "../../model/item.ts";
import { valueOf } from "../../yaml/tree.ts";
import { andList } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";
import { listOption } from "../shared/options.ts";

const NAMES = {
  kennis: { nl: "kennis", en: "knowledge (`kennis`)" },
  inzicht: { nl: "inzicht", en: "insight (`inzicht`)" },
  vaardigheden: { nl: "vaardigheden", en: "skills (`vaardigheden`)" },
  houding: { nl: "houding", en: "attitude (`houding`)" },
} as const;
type Part = keyof typeof NAMES;

/** Insight is a way of knowing: it may stand for knowledge, but does not ask for the other two by itself. */
const STANDS_FOR: Readonly<Partial<Record<Part, Part>>> = { kennis: "inzicht" };

export default defineRule({
  id: "content/ksa-complete",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Kennis, vaardigheden en houding niet compleet", en: "Knowledge, skills and attitude incomplete" },
  messages: {
    default: { nl: "Bij deze bekwaamheid ontbreekt nog: {missing}. Vul het aan; de rest staat er al.", en: "This competence still lacks {missing}. Add it; the rest is there." },
  },
  why: {
    nl: "Alle vijf rapporten noemen een bekwaamheid een combinatie van kennis, vaardigheden en houding. Wat ontbreekt, wordt niet geleerd en niet getoetst.",
    en: "All five reports call a competence a combination of knowledge, skills and attitude. What is missing is not taught and not assessed.",
  },
  how: { nl: "Vul aan wat ontbreekt. Welke delen nodig zijn, is in te stellen met `delen`.", en: "Add what is missing. Which parts are needed can be set with `delen`." },
  sources: [
    { document: "ZIN-2016", place: "L1013-1014, L1353-1354, L2177-2179" }, { document: "APWMD-2012", place: "L862, L1081-1083, L1352-1354" },
    { document: "GR-2014", place: "L2341-2345" }, { document: "VJI-2014", place: "L1943-1946, L2495-2497" }, { document: "NPHF-2015", place: "L520-521" },
  ],
  defaultOptions: { delen: ["kennis", "vaardigheden", "houding"] },
  bad: { text: beroep(`
bekwaamheden:
  - id: luisteren
    titel: Luistert naar het verhaal
    kennis: [Weet hoe een gesprek verloopt]
    vaardigheden: [Vat samen wat iemand zegt]
`) },
  good: { text: beroep(`
bekwaamheden:
  - id: luisteren
    titel: Luistert naar het verhaal
    kennis: [Weet hoe een gesprek verloopt]
    vaardigheden: [Vat samen wat iemand zegt]
    houding: [Is nieuwsgierig]
`) },
  check({ document, options }, report) {
    const parts = listOption(options, "delen").filter((part): part is Part => Object.hasOwn(NAMES, part));
    for (const item of document.items) {
      if (item.kind !== "bekwaamheid" && item.kind !== "eindkwalificatie") continue;
      const missing = parts.filter((part) => !has(item, part));
      // An item that has none of them is described in another way.
      if (missing.length > 0 && missing.length < parts.length) report(item.idSpan, { params: { missing: andList(missing.map((part) => NAMES[part])) } });
    }
  },
});

function has({ node }: Item, part: Part): boolean {
  const other = STANDS_FOR[part];
  return isFilled(valueOf(node, part)) || (other !== undefined && isFilled(valueOf(node, other)));
}
