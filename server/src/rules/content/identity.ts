// Rule: a professional profile that leaves open one of the four questions of identity.
import { defineRule } from "../rule.ts";
import { valueOf } from "../../yaml/tree.ts";
import { beroep } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";
import { keySpan } from "../shared/places.ts";
import { allOf } from "../shared/texts.ts";

const QUESTIONS = ["watIkDoe", "watIkKanEnMag", "watNodigIs", "watEenAnderNietDoet"];

export default defineRule({
  id: "content/identity",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Beroepsidentiteit niet compleet", en: "Professional identity incomplete" },
  messages: {
    default: { nl: "De identiteit van dit beroep is nog niet compleet. Beantwoord ook: {missing}.", en: "The identity of this profession is not complete yet. Answer as well: {missing}." },
    none: { nl: "Dit profiel zegt niet wat het beroep van andere onderscheidt. Beantwoord bij `identiteit` de vier vragen: {missing}.", en: "This profile does not say what sets the profession apart. Answer the four questions under `identiteit`: {missing}." },
  },
  why: { nl: "Wie een beroep wil kennen, stelt vier vragen: wat doet het, wat kan en mag het, wat is nodig, en wat doet een ander niet.", en: "Who wants to know a profession asks four questions: what does it do, what can and may it do, what is needed, and what does another not do." },
  how: { nl: "Vul de vier sleutels van `identiteit` in.", en: "Fill in the four keys of `identiteit`." },
  sources: [{ document: "APWMD-2012", place: "L1746-1752" }],
  bad: { text: beroep("identiteit:\n  watIkDoe: Biedt zorg thuis.\n") },
  good: { text: beroep("identiteit:\n  watIkDoe: Biedt zorg thuis.\n  watIkKanEnMag: Verpleegt en mag injecteren.\n  watNodigIs: Mensen wonen langer thuis.\n  watEenAnderNietDoet: Overziet alle zorg in huis.\n") },
  check({ document }, report) {
    if (valueOf(document.root, "uitbreiding")) return;
    const identity = valueOf(document.root, "identiteit");
    const missing = QUESTIONS.filter((key) => !isFilled(valueOf(identity, key)));
    const span = missing.length > 0 ? keySpan(document, "identiteit", "titel") : undefined;
    if (span) report(span, { ...(missing.length === QUESTIONS.length ? { variant: "none" } : {}), params: { missing: allOf(missing) } });
  },
});
