// Rule: something in the source profile that this document neither takes up nor defers.
import type { Document, KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { defineRule } from "../rule.ts";
import { found, isOutcome, linksOf, nameOf, relatedItem } from "../shared/chain.ts";
import { beroep, opleiding } from "../shared/examples.ts";
import { allOf } from "../shared/texts.ts";
import { usedIn } from "../shared/knowledge.ts";

const BESIDE = [{ fileName: "bron.beroepsprofiel.yaml", text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
`) }];

export default defineRule({
  id: "chain/source-not-covered",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Deel van het beroepsprofiel niet opgenomen", en: "Part of the professional profile not taken up" },
  messages: {
    default: {
      nl: "Niets in dit document komt uit {items} van {source}. Verwijs ernaar met uit bij het onderdeel dat dit invult, of stel het uit met een reden.",
      en: "Nothing in this document comes from {items} of {source}. Refer to it with uit at the item that fills it in, or defer it with a reason.",
    },
  },
  why: {
    nl: "De opleiding leidt op voor wat het beroepsprofiel vraagt. Wat niemand opneemt of uitstelt, leert niemand.",
    en: "The programme prepares for what the professional profile asks. What nobody takes up or defers, nobody learns.",
  },
  how: {
    nl: "Zet `uit: document@versie#id` bij het onderdeel. Komt het pas na de opleiding, geef dat onderdeel dan `uitgesteld: true` en een `reden`.",
    en: "Put `uit: document@version#id` with the item. If it comes only after the programme, give that item `uitgesteld: true` and a `reden`.",
  },
  sources: [{ document: "APWMD-2012", place: "L1338-1348, L1593-1595" }, { document: "ZIN-2016", place: "L1941-1944" }],
  bad: { beside: BESIDE, text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
`) },
  good: { beside: BESIDE, text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
  - { id: ek-2, tekst: Verleent zorg thuis, uit: bp.voorbeeld@2026#zorgen, uitgesteld: true, reden: Hoort bij het inwerkjaar }
`) },
  check({ document, project }, report) {
    const links = linksOf(project, document);
    // Who extends a document leaves the rest to that one.
    if (links.some(({ kind }) => kind === "uitbreiding")) return;
    for (const link of found(links, "afgeleidVan")) {
      const source = link.to.document;
      if (source.soort === undefined || source.items.length === 0 || !isMeantFor(document, source)) continue;
      const open = openItems(project, document, source as KnownDocument, found(links, "sluitAanOp").map(({ to }) => to.document));
      if (open.length === 0) continue;
      report(link.span, { params: { items: allOf(open.map(({ id }) => id)), source: nameOf(source) }, related: open.slice(0, 5).map((item) => relatedItem(source, item)) });
    }
  },
});

/** A programme fills in a whole profile; of a programme at another level it takes up what it builds on. */
function isMeantFor(document: KnownDocument, source: Document): boolean {
  const niveau = document.header?.niveau?.value;
  return source.soort === "beroepsprofiel" || (niveau !== undefined && niveau === source.header?.niveau?.value);
}

/** What nobody takes up; empty while this document does not say of anything where it comes from. */
function openItems(project: Project, document: KnownDocument, source: KnownDocument, before: readonly Document[]): Item[] {
  const own = usedIn([document], source);
  if (own.size === 0) return [];
  // What the programme before this one taught, or a file that extends this one takes up, is not left out.
  const others = usedIn([...before, ...extending(project, document)], source);
  return source.items.filter((item) => isOutcome(item) && item.id !== "" && !own.has(item.id) && !others.has(item.id) && !isForLater(item));
}

function extending(project: Project, document: KnownDocument): Document[] {
  const id = document.content.id?.value;
  return id === undefined ? [] : project.naming(id).filter((other) => other.references.some(({ key, value }) => key === "uitbreiding" && value.split("@", 1)[0] === id));
}

/** What a professional learns at work is not for the programme: APWMD-2012 L1365-1369. */
function isForLater({ fase }: Item): boolean {
  return fase?.value === "vakbekwaam" || fase?.value === "vakvolwassen";
}
