// Rule: a form of learning that does not go with the proof that people get.
import { isBlank } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "curriculum/formal-learning",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "leertraject"],
  title: { nl: "Leervorm past niet bij het bewijs", en: "Form of learning does not go with the proof" },
  messages: {
    default: {
      nl: "Formeel leren leidt tot een diploma of certificaat met waarde buiten de eigen organisatie, maar civielEffect is niet ingevuld. Schrijf op welk bewijs iemand krijgt.",
      en: "Formal learning leads to a diploma or certificate that counts outside the organisation, but civielEffect is not filled in. Write down which proof someone gets.",
    },
    informal: {
      nl: "Informeel leren geeft geen diploma of certificaat, maar hier staat een civielEffect. Kies formeel of non-formeel, of haal civielEffect weg.",
      en: "Informal learning gives no diploma or certificate, but here is a civielEffect. Choose formeel or non-formeel, or remove civielEffect.",
    },
  },
  why: { nl: "Formeel, non-formeel en informeel leren verschillen in wat iemand ermee kan: alleen formeel leren heeft altijd civiel effect.", en: "Formal, non-formal and informal learning differ in what someone can do with them: only formal learning always has civil effect." },
  how: { nl: "Laat `leervorm` en `civielEffect` bij elkaar passen.", en: "Make `leervorm` and `civielEffect` fit each other." },
  sources: [{ document: "ZIN-2016", place: "L1492-1508, L1516-1521, L2170-2171" }],
  bad: { text: opleiding(`
leervorm: informeel
civielEffect: Diploma Voorbeeld
`) },
  good: { text: opleiding(`
leervorm: formeel
civielEffect: Diploma Voorbeeld
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel" && document.soort !== "leertraject") return;
    const { leervorm, civielEffect, niveau, uitbreiding } = document.content;
    if (!leervorm) return;
    const has = (key: string): boolean => document.root?.pairs.some((pair) => pair.key.text === key) ?? false;
    if (leervorm.value === "informeel" && !isBlank(civielEffect)) report(civielEffect!.span, { variant: "informal" });
    if (leervorm.value !== "formeel" || uitbreiding || document.items.length === 0) return;
    // Initial education ends in the diploma that its level says.
    const isInitial = niveau !== undefined && niveau.value !== "post-initieel" && niveau.value !== "bij-en-nascholing";
    if (document.soort === "opleidingsprofiel" && !isInitial && !has("civielEffect")) report(leervorm.span);
  },
});
