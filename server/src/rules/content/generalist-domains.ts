// Rule: a generalist without the domains of the work.
import { defineRule } from "../rule.ts";
import { keyRule } from "../shared/missing.ts";

export default defineRule(keyRule({
  id: "content/generalist-domains",
  preset: "streng",
  key: "domeinen",
  title: { nl: "Generalist zonder domeinen", en: "Generalist without domains" },
  message: { nl: "Dit is een generalist, maar op welke gebieden staat er niet. Noem de leefgebieden of vakgebieden bij `domeinen`.", en: "This is a generalist, but in which fields is not stated. Name the areas of life or fields under `domeinen`." },
  why: { nl: "De Gezondheidsraad vraagt wat een generalist dan kan: op welke probleemgebieden, en met welke deskundigheid.", en: "The Dutch health council asks what a generalist can do then: in which problem areas, and with what expertise." },
  how: { nl: "Noem de gebieden, bijvoorbeeld `[wonen, inkomen, opvoeding]`.", en: "Name the fields, for example `[wonen, inkomen, opvoeding]`." },
  sources: [{ document: "GR-2014", place: "L1864-1878" }],
  given: "orientatie: generalist\n",
  filled: "domeinen: [wonen, inkomen, opvoeding]",
  applies: (document) => document.soort === "beroepsprofiel" && document.content.orientatie?.value === "generalist",
}));
