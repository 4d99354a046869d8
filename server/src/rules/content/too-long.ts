// Rule: a document longer than its makers want it to be.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { numberOption } from "../shared/options.ts";
import { keySpan } from "../shared/places.ts";
import { proseIn } from "../shared/prose.ts";

export default defineRule({
  id: "content/too-long",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "kwalificatiedossier"],
  title: { nl: "Te lang document", en: "Document too long" },
  messages: {
    default: { nl: "Dit document telt {count} woorden; afgesproken is hoogstens {maximum}. Kort het in of splits het.", en: "This document has {count} words; at most {maximum} was agreed. Shorten or split it." },
    items: { nl: "Dit document telt {count} bekwaamheden; afgesproken is hoogstens {maximum}. Voeg er samen die bij elkaar horen.", en: "This document has {count} competences; at most {maximum} was agreed. Merge those that belong together." },
  },
  why: { nl: "Het werkveld klaagt over profielen die zo uitgebreid zijn dat niemand ze gebruikt. Hoe lang te lang is, zegt de bron niet: dat spreekt een vereniging zelf af.", en: "The field complains of profiles so long that nobody uses them. How long is too long the source does not say: an association agrees on that itself." },
  how: { nl: "Kort in, of deel op. De regel doet pas iets als er een grens is: `maximumWoorden` of `maximumBekwaamheden` in bekwaam.config.yaml.", en: "Shorten or split it. The rule does nothing until there is a limit: `maximumWoorden` or `maximumBekwaamheden` in bekwaam.config.yaml." },
  sources: [{ document: "APWMD-2012", place: "L1222-1228" }],
  defaultOptions: { maximumWoorden: 0, maximumBekwaamheden: 0 },
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert }\n  - { id: vragen, titel: Vraagt door }\n"), config: "regels:\n  content/too-long: { maximumBekwaamheden: 1 }\n" },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert }\n"), config: "regels:\n  content/too-long: { maximumBekwaamheden: 1 }\n" },
  check({ document, options }, report) {
    const span = keySpan(document, "titel");
    const [words, items] = [numberOption(options, "maximumWoorden"), numberOption(options, "maximumBekwaamheden")];
    if (!span) return;
    if (words !== undefined) {
      const count = proseIn(document).reduce((sum, { node }) => sum + (node.text.match(/\S+/g)?.length ?? 0), 0);
      if (count > words) report(span, { params: { count, maximum: words } });
    }
    if (items !== undefined) {
      const count = document.items.filter(({ kind }) => kind === "bekwaamheid" || kind === "eindkwalificatie" || kind === "werkproces").length;
      if (count > items) report(span, { variant: "items", params: { count, maximum: items } });
    }
  },
});
