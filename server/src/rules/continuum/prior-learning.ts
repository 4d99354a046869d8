// Rule: a post-initial track that does not say what people bring with them.
import { isBlank } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "continuum/prior-learning",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Vervolgopleiding zonder voorkennis", en: "Post-initial programme without prior knowledge" },
  messages: {
    default: {
      nl: "Er staat niet wat iemand al moet kunnen en hoe dat meetelt. Vul voorkennis in.",
      en: "This does not say what someone has to be able to do already, and how that counts. Fill in voorkennis.",
    },
  },
  why: { nl: "Leren na de initiële opleiding bouwt op wat iemand al kan; wie dat niet erkent, laat mensen opnieuw leren wat zij weten.", en: "Learning after initial education builds on what someone can do; not recognising that makes people learn again what they know." },
  how: { nl: "Beschrijf bij `voorkennis` wat nodig is en hoe eerder verworven bekwaamheden meetellen.", en: "Describe at `voorkennis` what is needed and how earlier competences count." },
  sources: [{ document: "ZIN-2016", place: "L1426, L1528-1530" }],
  bad: { text: opleiding(`
niveau: post-initieel
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde }
`) },
  good: { text: opleiding(`
niveau: post-initieel
voorkennis: Diploma verpleegkunde en een jaar ervaring in de wijk
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel" && document.soort !== "leertraject") return;
    const { niveau, voorkennis, uitbreiding } = document.content;
    if (niveau?.value !== "post-initieel" && niveau?.value !== "bij-en-nascholing") return;
    if (isBlank(voorkennis) && !uitbreiding && document.items.length > 0) report(niveau.span);
  },
});
