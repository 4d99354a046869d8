// Rule: training after initial education without a recognition, or one that does not say by whom, how or when.
import { andList } from "../../text/localized.ts";
import { keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

const FIELDS = ["orgaan", "procedure", "op"] as const;

export default defineRule({
  id: "curriculum/no-recognition",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Erkenning ontbreekt of is niet volledig", en: "Recognition is missing or not complete" },
  messages: {
    default: {
      nl: "Bij deze erkenning ontbreekt nog: {keys}. Een erkenning is pas te controleren als erbij staat wie haar gaf, op basis waarvan en wanneer.",
      en: "This recognition lacks {keys}. A recognition can only be checked when it says who gave it, on what basis and when.",
    },
    none: {
      nl: "Er staat niet of deze vervolgopleiding of scholing erkend is. Noem bij erkenning het orgaan, zoals CZO of de branche.",
      en: "This does not say whether this post-initial programme or training is recognised. Name the body at erkenning, such as CZO or the sector.",
    },
  },
  why: { nl: "Aanbod is erkend op basis van een transparante, eenduidige procedure die de branche heeft vastgesteld.", en: "Training is recognised on the basis of a transparent, unambiguous procedure set by the sector." },
  how: { nl: "Vul `orgaan`, `procedure` en `op` in.", en: "Fill in `orgaan`, `procedure` and `op`." },
  sources: [{ document: "APWMD-2012", place: "L1476-1480" }, { document: "ZIN-2016", place: "L1492-1497" }],
  bad: { text: opleiding(`
erkenning: { orgaan: Branche Voorbeeld }
`) },
  good: { text: opleiding(`
erkenning: { orgaan: Branche Voorbeeld, procedure: Toets van inhoud en docenten, op: 2026-03-01 }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel" && document.soort !== "leertraject") return;
    const { niveau, uitbreiding } = document.content;
    const isLater = niveau?.value === "post-initieel" || niveau?.value === "bij-en-nascholing";
    const hasKey = document.root?.pairs.some(({ key }) => key.text === "erkenning") ?? false;
    if (isLater && !hasKey && !uitbreiding && document.items.length > 0) report(niveau.span, { variant: "none" });
    for (const erkenning of document.content.erkenning ?? []) {
      const missing = FIELDS.filter((key) => !erkenning.node.pairs.some((pair) => pair.key.text === key));
      if (missing.length > 0 && erkenning.node.pairs.length > 0) report(keySpanIn(erkenning, "orgaan", "procedure"), { params: { keys: andList(missing) } });
    }
  },
});
