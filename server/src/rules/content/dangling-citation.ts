// Rule: a citation number without a source.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { proseIn } from "../shared/prose.ts";
import { matchesIn } from "../shared/words.ts";
import { valueOf } from "../../yaml/tree.ts";

/** `[3]`, but neither a link `[3](…)` nor a footnote `[^3]`. */
const CITATION = /\[\d{1,3}\](?![(:[])/g;

export default defineRule({
  id: "content/dangling-citation",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Bronnummer zonder bron", en: "Citation number without a source" },
  messages: {
    default: { nl: "Dit verwijst naar bron {number}, maar bij `brondocumenten` is het aantal bronnen {count}. Zet de bron erbij of verbeter het nummer.", en: "This points to source {number}, but the number of sources under `brondocumenten` is {count}. Add the source or mend the number." },
  },
  why: { nl: "Wie de bron wil nalezen, vindt haar niet. In gepubliceerde stukken staan zulke nummers zonder literatuurlijst.", en: "Who wants to read the source cannot find it. Published papers hold such numbers without a list of references." },
  how: { nl: "Zet de bron bij `brondocumenten`, in de volgorde van de nummers, of haal het nummer weg.", en: "Put the source under `brondocumenten`, in the order of the numbers, or remove the number." },
  sources: [{ document: "NPHF-2015", place: "L69, L208, L332-342" }],
  bad: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    tekst: Luisteren helpt [2].\nbrondocumenten:\n  - naam: Gesprekken voeren\n") },
  good: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    tekst: Luisteren helpt [1].\nbrondocumenten:\n  - naam: Gesprekken voeren\n") },
  check({ document }, report) {
    const sources = valueOf(document.root, "brondocumenten");
    const count = sources === undefined ? 0 : sources.kind === "seq" ? sources.items.length : 1;
    for (const text of proseIn(document)) {
      for (const { word, span } of matchesIn(text, CITATION)) {
        const number = Number(word.slice(1, -1));
        if (number > count) report(span, { params: { number, count } });
      }
    }
  },
});
