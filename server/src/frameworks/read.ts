// A kader or koppeling document to the framework that the engine uses; parts that are missing are left out, never made up.
import type { Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { textOf } from "../model/read.ts";
import type { RangedLocalized } from "../model/values.ts";
import type { Localized } from "../text/localized.ts";
import { valueOf, type YamlNode } from "../yaml/tree.ts";
import type { Kader, KaderElement, KaderSource, Koppeling, Relation } from "./kader.ts";

/** The framework in `document`, or undefined while it has no id and version. */
export function kaderFrom(document: Document, bundled = false): Kader | undefined {
  if (document.soort !== "kader") return undefined;
  const { content } = document;
  const id = content.id?.value;
  const versie = content.versie?.value;
  if (!id || !versie) return undefined;
  const items = document.items.filter((item) => item.kind === "element" && item.id !== "");
  return {
    id,
    versie,
    titel: localizedOf(content.titel) ?? { nl: id, en: id },
    omschrijving: localizedOf(content.omschrijving),
    status: content.status?.value,
    volledig: content.volledig?.value ?? true,
    ontbreekt: localizedOf(content.ontbreekt),
    ordening: content.ordening?.value === "ordinaal" ? "ordinaal" : "nominaal",
    centraal: content.centraal?.value,
    breidtUit: content.breidtUit?.value,
    vorigeVersie: content.vorigeVersie?.value,
    opvolger: content.opvolger?.value,
    bron: sourceOf(valueOf(document.root, "bron")),
    elements: elementsOf(items, document),
    uri: document.uri,
    bundled,
  };
}

/** The crosswalk in `document`, or undefined while its ends are not typed. */
export function koppelingFrom(document: Document, bundled = false): Koppeling | undefined {
  if (document.soort !== "koppeling") return undefined;
  const { content } = document;
  const [id, versie, van, naar] = [content.id?.value, content.versie?.value, content.van?.value, content.naar?.value];
  if (!id || !versie || !van || !naar) return undefined;
  const paren = (content.paren ?? []).flatMap((pair) =>
    pair.van && pair.naar && pair.relatie ? [{ van: pair.van.value, naar: pair.naar.value, relatie: pair.relatie.value as Relation }] : [],
  );
  const status = content.status?.value === "vastgesteld" ? "vastgesteld" : "voorstel";
  return { id, versie, titel: localizedOf(content.titel) ?? { nl: id, en: id }, van, naar, status, paren, uri: document.uri, bundled };
}

function elementsOf(items: readonly Item[], document: Document): KaderElement[] {
  const children = new Map<string | undefined, string[]>();
  for (const item of items) {
    const siblings = children.get(item.parent?.id) ?? [];
    siblings.push(item.id);
    children.set(item.parent?.id, siblings);
  }
  return items.map((item) => ({
    id: item.id,
    label: localizedIn(valueOf(item.node, "label")) ?? { nl: item.id, en: item.id },
    omschrijving: localizedIn(valueOf(item.node, "omschrijving")),
    aliassen: textsIn(valueOf(item.node, "aliassen")),
    vervangenDoor: textOf(valueOf(item.node, "vervangenDoor"))?.value,
    aspect: textsIn(valueOf(item.node, "aspect")),
    werkwoorden: textsIn(valueOf(item.node, "werkwoorden")),
    bron: sourceOf(valueOf(item.node, "bron")),
    parent: item.parent?.id,
    children: children.get(item.id) ?? [],
    range: document.tree.lines.range(item.idSpan),
  }));
}

function textsIn(node: YamlNode | undefined): string[] {
  const nodes = node?.kind === "seq" ? node.items : [node];
  return nodes.flatMap((item) => textOf(item)?.value ?? []);
}

function localizedIn(node: YamlNode | undefined): Localized | undefined {
  const both = textOf(node)?.value;
  const nl = both ?? textOf(valueOf(node, "nl"))?.value;
  const en = both ?? textOf(valueOf(node, "en"))?.value;
  return nl === undefined && en === undefined ? undefined : { nl: nl ?? en!, en: en ?? nl! };
}

function localizedOf(value: RangedLocalized | undefined): Localized | undefined {
  const nl = value?.nl?.value ?? value?.en?.value;
  return nl === undefined ? undefined : { nl, en: value?.en?.value ?? nl };
}

function sourceOf(node: YamlNode | undefined): KaderSource | undefined {
  if (node?.kind !== "map") return undefined;
  const text = (key: string): string | undefined => textOf(valueOf(node, key))?.value;
  return { document: text("document"), plaats: text("plaats"), link: text("link") };
}
