// Rule: a document that does not say what it rests on, or names a source that nobody can find.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBare, isBlank, nameSpan } from "../shared/objects.ts";

export default defineRule({
  id: "meta/no-source-documents",
  severity: "hint",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  whenFinished: true,
  title: { nl: "Geen bronnen, of een bron zonder link", en: "No sources, or a source without a link" },
  messages: {
    default: {
      nl: "Er staat niet op welke bronnen dit document rust. Noem ze bij brondocumenten.",
      en: "This does not say on which sources the document rests. Name them at brondocumenten.",
    },
    link: {
      nl: 'Bij bron "{name}" staat geen link. Zet erbij waar iedereen haar kan lezen.',
      en: 'Source "{name}" has no link. Add where everyone can read it.',
    },
  },
  why: { nl: "Wie een profiel gebruikt, moet kunnen nagaan waar het vandaan komt; dat kan alleen met bronnen die te vinden zijn.", en: "Who uses a profile must be able to trace where it comes from; that takes sources that can be found." },
  how: { nl: "Vul `brondocumenten` in, elk met een `link`.", en: "Fill in `brondocumenten`, each with a `link`." },
  sources: [{ document: "GR-2014", place: "L1508, L2450-2452, L4411-4419" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
brondocumenten:
  - { naam: Onderzoek Voorbeeld, link: "https://example.org" }
`) },
  check({ document }, report) {
    if (!("brondocumenten" in document.content)) return;
    const { brondocumenten, afgeleidVan } = document.content;
    if (isBare(brondocumenten)) {
      const span = document.items.length > 0 && isBare(afgeleidVan) ? keySpan(document, "brondocumenten", "titel") : undefined;
      if (span) report(span);
      return;
    }
    for (const source of brondocumenten!) {
      if (isBlank(source.naam) || source.node.pairs.some(({ key }) => key.text === "link")) continue;
      report(nameSpan(source), { variant: "link", params: { name: source.naam!.value } });
    }
  },
});
