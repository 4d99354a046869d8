// Rule: care in advance limited to one class of care.
import { resolve } from "../../project/resolve.ts";
import type { Reference } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "areas/one-care-class",
  severity: "hint",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Maar één soort zorg", en: "One class of care only" },
  messages: {
    default: {
      nl: "Dit document noemt van het ABCD-model alleen {class}. Voorzorg is in alle fasen van de zorg nodig; kijk of de andere er ook bij horen.",
      en: "Of the ABCD model this document names {class} only. Care in advance is needed in all phases of care; see whether the others belong as well.",
    },
  },
  why: { nl: "De vaardigheden die de gebieden beschrijven, zijn in alle fasen van de zorg nodig en niet alleen vooraf.", en: "The skills that the areas describe are needed in all phases of care, not in advance alone." },
  how: { nl: "Noem bij `dekt` ook de andere soorten zorg, als ze erbij horen.", en: "Name the other classes of care at `dekt` as well, if they belong." },
  sources: [{ document: "NPHF-2015", place: "L316-318" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: voor, titel: Werkt vooruit, dekt: [abcd:voorzorg] }
  - { id: samen, titel: Werkt samen }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: voor, titel: Werkt vooruit, dekt: [abcd:voorzorg, abcd:gemeenschapszorg] }
  - { id: samen, titel: Werkt samen }
`) },
  check({ document, project }, report) {
    const classes = new Map<string, Reference>();
    for (const reference of document.references) {
      if (reference.refersTo !== "dekking" || !reference.value.startsWith("abcd")) continue;
      const found = resolve(project, document, reference);
      if (found.found === "element" && !classes.has(found.element.element.id)) classes.set(found.element.element.id, reference);
    }
    const [only] = classes.values();
    if (only && classes.size === 1) report(only.span, { params: { class: `"${only.value}"` } });
  },
});
