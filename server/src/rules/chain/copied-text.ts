// Rule: a text copied from another document instead of a reference to it.
import { identityOf, type Document, type KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { linksTo, nameOfVersion, type Link } from "../../project/derivation.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { defineRule } from "../rule.ts";
import { linksOf, nameOf, relatedItem } from "../shared/chain.ts";
import { copiedIn } from "../shared/copies.ts";
import { beroep, opleiding } from "../shared/examples.ts";
import { isPlain } from "../shared/fixes.ts";

const SOURCE = { fileName: "bron.beroepsprofiel.yaml", text: beroep(`
bekwaamheden:
  - id: netwerk
    tekst: Brengt in beeld wie er om iemand heen staan en verdeelt samen de taken.
`) };

export default defineRule({
  id: "chain/copied-text",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Tekst overgenomen in plaats van verwezen", en: "Text copied instead of referred to" },
  messages: {
    default: {
      nl: 'Deze tekst staat (bijna) zo ook bij "{item}" van {source}. Verwijs ernaar met uit, dan valt het op als de tekst daar verandert.',
      en: 'This text stands (nearly) like this at "{item}" of {source} as well. Refer to it with uit, so that it is noticed when the text changes there.',
    },
  },
  why: {
    nl: "Een bekwaamheid die beroepen delen, beschrijf je één keer. Kopieën gaan ongemerkt van elkaar verschillen en maken profielen onvergelijkbaar.",
    en: "A competence that professions share is described once. Copies grow apart unnoticed and make profiles hard to compare.",
  },
  how: {
    nl: "Zet `uit: document@versie#id` bij het onderdeel. Vanaf welke gelijkenis (procent) en lengte (woorden) dit gemeld wordt, is in te stellen met `gelijkenis` en `woorden`.",
    en: "Put `uit: document@version#id` with the item. From which likeness (percent) and length (words) on this is reported can be set with `gelijkenis` and `woorden`.",
  },
  sources: [
    { document: "ZIN-2016", place: "L125-126, L1060-1062" },
    { document: "VJI-2014", place: "L1940-1941, L2248-2254" },
  ],
  fixable: "unsafe",
  defaultOptions: { gelijkenis: 90, woorden: 8 },
  bad: { beside: [SOURCE], fileName: "kopie.opleidingsprofiel.yaml", text: opleiding(`
eindkwalificaties:
  - id: ek-1
    tekst: Brengt in beeld wie er om iemand heen staan en verdeelt samen de taken.
`) },
  good: { beside: [SOURCE], fileName: "verwijzing.opleidingsprofiel.yaml", text: opleiding(`
eindkwalificaties:
  - id: ek-1
    uit: bp.voorbeeld@2026#netwerk
    tekst: Brengt in beeld wie er om iemand heen staan en verdeelt samen de taken.
`) },
  check({ document, project, options }, report) {
    const share = numberIn(options["gelijkenis"], 90) / 100;
    const copied = copiedIn(project, document, share, numberIn(options["woorden"], 8));
    if (copied.length === 0) return;
    const [from, to] = [linksOf(project, document), linksTo(project, document)];
    for (const { item, copies } of copied) {
      const copy = copies.find((other) => isCopy(document, item, other.document, other.item, from, to));
      if (!copy) continue;
      const fix = referInstead(document, item, copy.document, copy.item);
      report(item.idSpan, { params: { item: copy.item.id, source: nameOf(copy.document) }, related: [relatedItem(copy.document, copy.item)], fixes: fix ? [fix] : [] });
    }
  },
});

function numberIn(option: unknown, otherwise: number): number {
  return typeof option === "number" && Number.isFinite(option) ? option : otherwise;
}

/** Whether this document copied from `other`: the two do not refer to each other's item, and the other comes first. */
function isCopy(document: KnownDocument, item: Item, other: Document, theirs: Item, from: readonly Link[], to: readonly Link[]): boolean {
  if (theirs.id === "" || item.id === "") return false;
  const ours = new Set(item.uit.map(({ value }) => value));
  if (theirs.uit.some(({ value }) => ours.has(value))) return false;
  if (from.some((link) => link.item === item && link.toItem === theirs) || to.some((link) => link.item === theirs && link.toItem === item)) return false;
  const out = from.filter((link) => link.to.document === other);
  const back = to.filter((link) => link.from === other);
  // A successor repeats most of what it replaces.
  if ([...out, ...back].some(({ kind }) => kind === "vorigeVersie" || kind === "opvolger")) return false;
  if (out.length > 0 !== back.length > 0) return out.length > 0;
  return other.uri < document.uri;
}

/** Adds `uit`, where the item has none yet and the reference can stand without quotes. */
function referInstead(document: KnownDocument, item: Item, other: Document, theirs: Item): ProposedFix | undefined {
  const { id, versie } = identityOf(other);
  const second = item.node.pairs[1];
  if (id === undefined || item.uit.length > 0 || !second || item.node.pairs.some(({ key }) => key.text === "uit")) return undefined;
  const reference = `${nameOfVersion({ id, versie })}#${theirs.id}`;
  const start = second.key.span.start;
  const { line, character } = document.tree.lines.positionAt(start);
  const before = document.tree.lines.lineText(line).slice(0, character);
  if (!isPlain(reference) || (!item.node.flow && before.trim() !== "")) return undefined;
  const newText = item.node.flow ? `uit: ${reference}, ` : `uit: ${reference}\n${before}`;
  return { title: { nl: `Verwijs naar "${reference}"`, en: `Refer to "${reference}"` }, safe: false, edits: [{ span: { start, end: start }, newText }] };
}
