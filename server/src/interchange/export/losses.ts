// What an export leaves behind: keys that the other format has no place for, comments, and references that point nowhere.
import type { KnownDocument } from "../../model/document.ts";
import { rootSpec } from "../../schema/kinds.ts";
import { holdsItems, unfold, type Spec } from "../../schema/spec.ts";
import type { Language, Localized } from "../../text/localized.ts";
import { valueOf, type YamlNode } from "../../yaml/tree.ts";

/** Something of the document that is not in the other format; the command tells it on standard error. */
export interface ExportLoss {
  readonly what: Localized;
  /** Lines in the document, one-based. */
  readonly where: string;
  readonly why: Localized;
}

/** Lines beyond these tell a reader nothing new. */
const MOST_LINES = 5;

const WHY = {
  noPlace: { nl: "Deze vorm heeft er geen plaats voor.", en: "This format has no place for it." },
  language: { nl: "In deze vorm staat elke tekst in één taal.", en: "This format has each text in one language." },
  own: { nl: "Een eigen notitie of een sleutel die bekwaam niet kent.", en: "A note of the author's own, or a key that bekwaam does not know." },
  comment: { nl: "Commentaar is voor wie het bestand bewerkt.", en: "Comments are for who edits the file." },
  nowhere: { nl: "Wijst naar niets in deze map; zie bekwaam check.", en: "Points to nothing in this folder; see bekwaam check." },
} as const satisfies Record<string, Localized>;

/**
 * @param carries whether the format has a place for a key that the document format knows; `isItems` when it holds items, `isHeader` when it is a key of the document itself
 * @param unresolved references that the format could not express
 * @param language in which each text stands, for a format that has it in one; absent: in both
 */
export function lossesOf(document: KnownDocument, carries: (key: string, isItems: boolean, isHeader: boolean) => boolean, unresolved: readonly { readonly value: string; readonly line: number }[] = [], language?: Language): ExportLoss[] {
  const known = new Map<string, number[]>();
  const other = new Map<string, number[]>();
  const own = new Map<string, number[]>();
  const note = (into: Map<string, number[]>, key: string, line: number): void => void into.set(key, [...(into.get(key) ?? []), line]);
  const lineOf = (offset: number): number => document.tree.lines.positionAt(offset).line + 1;
  const visit = (node: YamlNode | undefined, folded: Spec): void => {
    const spec = unfold(folded);
    if (node?.kind === "seq") return node.items.forEach((item) => visit(item, spec.type === "list" ? spec.of : spec));
    if (node?.kind === "map" && spec.type === "localized" && language && valueOf(node, language)) for (const { key } of node.pairs) if (key.text !== language) note(other, key.text, lineOf(key.span.start));
    if (node?.kind !== "map" || (spec.type !== "object" && spec.type !== "map" && spec.type !== "list")) return;
    if (spec.type === "list") return visit(node, spec.of);
    for (const { key, value } of node.pairs) {
      const row = spec.type === "map" ? spec.of : Object.hasOwn(spec.keys, key.text) ? (spec.keys[key.text] as Spec) : undefined;
      if (!row) note(own, key.text, lineOf(key.span.start));
      else if (spec.type === "map" || carries(key.text, holdsItems(row), node === document.root)) visit(value, row);
      else note(known, key.text, lineOf(key.span.start));
    }
  };
  visit(document.root, rootSpec(document.soort));
  const comments = document.tree.comments.map(({ span }) => lineOf(span.start));
  return [
    ...[...known].map(([key, lines]) => loss({ nl: `"${key}"`, en: `"${key}"` }, lines, WHY.noPlace)),
    ...[...other].map(([key, lines]) => loss({ nl: `"${key}"`, en: `"${key}"` }, lines, WHY.language)),
    ...[...own].map(([key, lines]) => loss({ nl: `"${key}"`, en: `"${key}"` }, lines, WHY.own)),
    ...(unresolved.length > 0 ? [loss({ nl: unresolved.map(({ value }) => `"${value}"`).join(", "), en: unresolved.map(({ value }) => `"${value}"`).join(", ") }, unresolved.map(({ line }) => line), WHY.nowhere)] : []),
    ...(comments.length > 0 ? [loss({ nl: `${comments.length} × commentaar`, en: `${comments.length} × comment` }, comments, WHY.comment)] : []),
  ];
}

function loss(what: Localized, lines: readonly number[], why: Localized): ExportLoss {
  const shown = lines.slice(0, MOST_LINES).join(", ");
  return { what, where: lines.length > MOST_LINES ? `${shown}, …` : shown, why };
}
