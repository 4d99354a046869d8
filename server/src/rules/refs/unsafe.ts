// Rule: a reference written as a path or a web address.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { isPath } from "../shared/places.ts";

export default defineRule({
  id: "refs/unsafe",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Pad of webadres als verwijzing", en: "Path or web address as a reference" },
  messages: {
    default: {
      nl: '"{value}" is een pad of webadres. Verwijs met het id van het document, zoals "bp.wijkverzorgende@2025#onderdeel"; een webadres hoort bij "link".',
      en: '"{value}" is a path or web address. Refer by the id of the document, such as "bp.wijkverzorgende@2025#item"; a web address belongs at "link".',
    },
  },
  why: {
    nl: "Bekwaam opent geen bestanden buiten de map en geen webadressen. Een id blijft werken als een bestand verhuist; een pad niet.",
    en: "Bekwaam opens no files outside the folder and no web addresses. An id goes on working when a file moves; a path does not.",
  },
  how: { nl: "Gebruik `id@versie#onderdeel`. Het id staat bovenin het andere document.", en: "Use `id@version#item`. The id stands at the top of the other document." },
  sources: [{ document: "ZIN-2016", place: "L1268-1269" }],
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      uit: ../profielen/wijkverzorgende.beroepsprofiel.yaml
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      uit: bp.wijkverzorgende@2025#zorg
`) },
  check({ document }, report) {
    for (const { value, span } of document.references) if (isPath(value)) report(span, { params: { value } });
  },
});
