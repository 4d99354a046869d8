// Rule: "generic", while only one of the documents that build on it uses it.
import { bereikOf } from "../../coverage/bereik.ts";
import { identityOf } from "../../model/document.ts";
import { takersOf } from "../../project/derivation.ts";
import { defineRule } from "../rule.ts";
import { isOutcome, relatedDocument } from "../shared/chain.ts";
import { beroep, opleiding } from "../shared/examples.ts";

const TEXT = beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door, bereik: generiek }
  - { id: leren, titel: Leert van het eigen werk, bereik: generiek }
`);

const PROGRAMME = (id: string, uit: string): { fileName: string; text: string } => ({ fileName: `${id}.opleidingsprofiel.yaml`, text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: [${uit}] }
`).replace("op.voorbeeld", `op.${id}`) });

export default defineRule({
  id: "tshape/generic-alone",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel"],
  title: { nl: "Generiek, maar door één document gebruikt", en: "Generic, but used by one document" },
  messages: {
    default: {
      nl: '"{id}" heet generiek, maar van de documenten die hierop voortbouwen gebruikt alleen {one} het. Is het specifiek, of laten de andere het liggen?',
      en: '"{id}" is called generic, but of the documents that build on this only {one} uses it. Is it specific, or do the others leave it?',
    },
  },
  why: { nl: "Generiek is wat beroepen en opleidingen echt delen. Dat is pas te zien als meer dan één het gebruikt.", en: "Generic is what professions and programmes really share. That shows only when more than one uses it." },
  how: { nl: "Verander `bereik` in `specifiek`, of neem het in de andere documenten op met `uit`.", en: "Change `bereik` to `specifiek`, or take it up in the other documents with `uit`." },
  sources: [{ document: "FIELD", place: "§3 (T-shape)" }],
  bad: { text: TEXT, beside: [PROGRAMME("a", "bp.voorbeeld@2026#vragen, bp.voorbeeld@2026#leren"), PROGRAMME("b", "bp.voorbeeld@2026#vragen")] },
  good: { text: TEXT, beside: [PROGRAMME("a", "bp.voorbeeld@2026#vragen, bp.voorbeeld@2026#leren"), PROGRAMME("b", "bp.voorbeeld@2026#vragen, bp.voorbeeld@2026#leren")] },
  check({ document, project }, report) {
    if (!document.items.some(({ bereik }) => bereik?.value === "generiek")) return;
    const takers = takersOf(project, document);
    const idsOf = (item: (typeof document.items)[number]): Set<string> => new Set((takers.get(item) ?? []).map(({ from }) => identityOf(from).id ?? from.uri));
    const all = new Set(document.items.flatMap((item) => [...idsOf(item)]));
    // Shared by two is only possible where two build on it.
    if (all.size < 2) return;
    for (const item of document.items) {
      if (!isOutcome(item) || item.id === "" || bereikOf(item) !== "generiek") continue;
      const [one, second] = [...idsOf(item)];
      if (one === undefined || second !== undefined) continue;
      const { from } = takers.get(item)![0]!;
      report(item.bereik?.span ?? item.idSpan, { params: { id: item.id, one }, related: [relatedDocument(from, { nl: "Het document dat het gebruikt.", en: "The document that uses it." })] });
    }
  },
});
