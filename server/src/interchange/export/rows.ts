// The items of a document as rows, for a spreadsheet: one row per item, one column per property.
import { identityOf, type KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import { valueOf, type YamlNode } from "../../yaml/tree.ts";

/** Columns in order; the names are those of the format, so that they say the same in both languages. */
export const COLUMNS = ["document", "versie", "soort", "id", "onderdeelVan", "titel", "titelEn", "tekst", "bereik", "fase", "niveau", "rollen", "dekt", "uit", "kennis", "inzicht", "vaardigheden", "houding", "gedrag"] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column, string>>;

/** What separates the entries of a list in one cell; no text of the format holds it by chance. */
const BETWEEN = "\n";
const TEXT_KEYS = ["tekst", "omschrijving", "dilemma"] as const;

/** One row per item with an id, in the order of the text. */
export function rowsOf(document: KnownDocument): Row[] {
  const { id, versie } = identityOf(document);
  return document.items.filter((item) => item.id !== "").map((item) => rowOf(item, id ?? "", versie ?? ""));
}

function rowOf(item: Item, document: string, versie: string): Row {
  const titel = item.titel?.value ?? "";
  const english = ["label", "titel"].map((key) => textOf(valueOf(valueOf(item.node, key), "en"))?.value ?? "").find((text) => text !== "") ?? "";
  const tekst = TEXT_KEYS.map((key) => words(valueOf(item.node, key))).find((text) => text !== "" && text !== titel) ?? "";
  const list = (key: string): string => entriesOf(valueOf(item.node, key)).join(BETWEEN);
  const tags = (tagged: Item["rollen"]): string => [...new Set(tagged.map(({ value }) => value))].join(BETWEEN);
  return {
    document, versie, soort: item.kind, id: item.id, onderdeelVan: item.parent?.id ?? "", titel, titelEn: english === titel ? "" : english, tekst,
    bereik: item.bereik?.value ?? "", fase: item.fase?.value ?? "", niveau: item.niveau?.value ?? "",
    rollen: tags(item.rollen), dekt: tags(item.dekt), uit: tags(item.uit),
    kennis: list("kennis"), inzicht: list("inzicht"), vaardigheden: list("vaardigheden"), houding: list("houding"), gedrag: list("gedrag"),
  };
}

function entriesOf(node: YamlNode | undefined): string[] {
  if (!node) return [];
  const nodes = node.kind === "seq" ? node.items : [node];
  return nodes.map((entry) => (entry?.kind === "map" ? words(valueOf(entry, "tekst")) : words(entry))).filter((text) => text !== "");
}

function words(node: YamlNode | undefined): string {
  return textOf(node)?.value ?? textOf(valueOf(node, "nl"))?.value ?? textOf(valueOf(node, "en"))?.value ?? "";
}
