// Rule: a heading that was entered as a line of a list.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { proseIn } from "../shared/prose.ts";
import { quotable } from "../shared/texts.ts";

/** Lists in which every line is one thing that someone knows, can do or does. */
const LISTS: ReadonlySet<string> = new Set(["kennis", "inzicht", "vaardigheden", "houding", "gedrag", "criteria", "leerinhoud", "leerresultaten"]);

export default defineRule({
  id: "content/heading-as-item",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Kopje als regel", en: "Heading as a line" },
  messages: {
    default: { nl: '"{text}" lijkt een kopje en geen regel van deze lijst. Haal het weg, of maak er een hele regel van.', en: '"{text}" looks like a heading, not like a line of this list. Remove it, or make it a whole line.' },
  },
  why: { nl: "Elke regel telt mee als iets wat iemand moet kennen of kunnen; een kopje is dat niet.", en: "Every line counts as something that someone has to know or be able to do; a heading is not." },
  how: { nl: "Haal het kopje weg, of schrijf wat eronder viel als hele zinnen.", en: "Remove the heading, or write what stood below it as whole sentences." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  bad: { text: beroep('bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    gedrag:\n      - "In het gesprek:"\n      - Vraagt door\n') },
  good: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    gedrag:\n      - Vraagt door in het gesprek\n") },
  check({ document }, report) {
    for (const { key, node, span } of proseIn(document)) if (LISTS.has(key) && node.text.trimEnd().endsWith(":")) report(span, { params: { text: quotable(node.text) } });
  },
});
