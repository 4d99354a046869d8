// Rule: an extension that drops or contradicts the core of what it extends.
import type { Document, KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import { isDeferred } from "../../project/derivation.ts";
import { same, type Localized } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedItem } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";
import { allOf } from "../shared/texts.ts";

const NATIONAL = { fileName: "landelijk.opleidingsprofiel.yaml", text: opleiding(`
niveau: hbo-bachelor
eindkwalificaties:
  - { id: ek-1, titel: Beslist samen, bereik: generiek }
  - { id: ek-2, titel: Werkt samen, bereik: generiek }
`).replace("op.voorbeeld", "op.landelijk") };

export default defineRule({
  id: "chain/extension-drops-core",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Uitbreiding laat de kern los", en: "Extension lets go of the core" },
  messages: {
    default: {
      nl: '"{id}" hoort bij de kern van {source}, maar is hier {change}. Een uitbreiding voegt toe; meld het bij afwijkingen als dit zo is afgesproken.',
      en: '"{id}" belongs to the core of {source}, but is {change} here. An extension adds; state it at afwijkingen if this was agreed.',
    },
    header: {
      nl: "{key} is hier {own}, maar in {source}, dat dit document uitbreidt, {theirs}. Maak de twee gelijk.",
      en: "{key} is {own} here, but {theirs} in {source}, which this document extends. Make the two the same.",
    },
    dropped: {
      nl: "Dit document neemt de meeste onderdelen van {source} over, maar {items} niet. Neem ze ook op, of meld bij afwijkingen waarom niet.",
      en: "This document takes over most items of {source}, but not {items}. Take them over as well, or state at afwijkingen why not.",
    },
  },
  why: {
    nl: "Een regionale of eigen versie mag toevoegen en verbijzonderen, maar de kern blijft gelijk, zodat afgestudeerden vergelijkbaar zijn.",
    en: "A regional or own version may add and specify, but the core stays the same, so that graduates are comparable.",
  },
  how: { nl: "Volg het landelijke profiel, of schrijf bij `afwijkingen` wat er anders is en waarom.", en: "Follow the national profile, or write at `afwijkingen` what is different and why." },
  sources: [{ document: "APWMD-2012", place: "L1228-1232, L1361-1365, L1428-1432" }],
  bad: { beside: [NATIONAL], text: opleiding(`
niveau: hbo-bachelor
uitbreiding: op.landelijk@2026
eindkwalificaties:
  - { id: ek-1, titel: Beslist samen, uitgesteld: true, reden: Geen tijd }
`) },
  good: { beside: [NATIONAL], text: opleiding(`
niveau: hbo-bachelor
uitbreiding: op.landelijk@2026
eindkwalificaties:
  - { id: ek-r1, titel: Werkt op grote afstand }
`) },
  check({ document, project }, report) {
    const links = linksOf(project, document);
    const declared = new Set(links.flatMap(({ kind, toItem }) => (kind === "afwijking" && toItem ? [toItem] : [])));
    for (const { span, to } of found(links, "uitbreiding")) {
      const source = to.document;
      if (source.soort !== document.soort) continue;
      const params = { source: nameOf(source) };
      for (const { key, own, theirs, place } of headersThatDiffer(document, source)) report(place, { variant: "header", params: { ...params, key, own, theirs } });
      for (const item of document.items) {
        const core = item.id === "" ? undefined : source.itemsById.get(item.id)?.find(({ kind }) => kind === item.kind);
        const change = core && !declared.has(core) ? changeOf(item, core) : undefined;
        if (core && change) report(item.idSpan, { params: { ...params, id: item.id, change }, related: [relatedItem(source, core)] });
      }
      const left = leftOut(document, source, declared);
      if (left.length > 0) report(span, { variant: "dropped", params: { ...params, items: allOf(left.map(({ id }) => id)) }, related: left.slice(0, 5).map((item) => relatedItem(source, item)) });
    }
  },
});

/** What of the core an item lets go. */
function changeOf(item: Item, core: Item): Localized | undefined {
  if (isDeferred(item) && !isDeferred(core)) return { nl: "uitgesteld", en: "deferred" };
  if (core.bereik?.value === "generiek" && item.bereik?.value === "specifiek") return { nl: "specifiek", en: "specific (specifiek)" };
  const [own, theirs] = [item.niveau?.value, core.niveau?.value];
  return own !== undefined && theirs !== undefined && own !== theirs ? same(own) : undefined;
}

interface Difference {
  readonly key: string;
  readonly own: string;
  readonly theirs: string;
  readonly place: Span;
}

function headersThatDiffer(document: KnownDocument, source: Document): Difference[] {
  return [["niveau"], ["nlqf"], ["studiepunten", "waarde"]].flatMap(([key, inner]) => {
    const [own, theirs] = [document, source].map(({ root }) => textOf(inner === undefined ? valueOf(root, key!) : valueOf(valueOf(root, key!), inner)));
    return own && theirs && own.value !== theirs.value ? [{ key: key!, own: own.value, theirs: theirs.value, place: own.span }] : [];
  });
}

/** Generic items that a document which copies most of its source leaves out; one that copies little only adds. */
function leftOut(document: KnownDocument, source: Document, declared: ReadonlySet<Item>): Item[] {
  const core = source.items.filter(({ kind, id }) => id !== "" && (kind === "eindkwalificatie" || kind === "bekwaamheid"));
  const open = core.filter(({ id }) => !document.itemsById.has(id));
  if (core.length < 3 || open.length * 2 >= core.length) return [];
  return open.filter((item) => item.bereik?.value === "generiek" && !declared.has(item) && !isDeferred(item));
}
