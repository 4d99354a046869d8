// The frameworks there are, as a table, a tree and JSON (schemas/output/kaders.schema.json).
import { kaderName, type KaderElement, type KaderSource } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { sourceWithPlace } from "../frameworks/sources.ts";
import type { Language } from "../text/localized.ts";
import { jsonText } from "./json.ts";
import type { Look } from "./stylish.ts";
import { padEnd, padStart, visible, wrap } from "./terminal.ts";
import { counted } from "./words.ts";

/** @param pathOf path of the file behind a uri, as it is shown */
export function kadersJson(kaders: readonly IndexedKader[], pathOf: (uri: string) => string): string {
  const data = kaders.map(({ kader, elements }) => ({
    id: kader.id,
    versie: kader.versie,
    titel: kader.titel,
    elements: elements.length,
    complete: kader.volledig,
    bron: kader.bron ?? null,
    path: pathOf(kader.uri),
    bundled: kader.bundled,
  }));
  return jsonText({ version: 1, kaders: data });
}

/** One row per version. */
export function kadersTable(kaders: readonly IndexedKader[], language: Language, { paint, width }: Look): string {
  const rows = kaders.map((kader) => ({ kader: kader.kader, name: kaderName(kader.kader), count: String(kader.elements.length) }));
  const nameWidth = Math.max(0, ...rows.map(({ name }) => name.length));
  const countWidth = Math.max(0, ...rows.map(({ count }) => count.length));
  const indent = nameWidth + countWidth + 4;
  const lines = rows.flatMap(({ kader, name, count }) => {
    const own = kader.bundled ? "" : { nl: " (eigen)", en: " (own)" }[language];
    const partial = kader.volledig ? "" : { nl: " (onvolledig)", en: " (incomplete)" }[language];
    const [first = "", ...rest] = wrap(visible(kader.titel[language]) + own + partial, Math.max(24, width - indent));
    return [`${paint.bold(padEnd(name, nameWidth))}  ${padStart(count, countWidth)}  ${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
  });
  const more = { nl: "bekwaam kaders <kader> toont de elementen.", en: "bekwaam kaders <framework> shows the elements." }[language];
  return `${lines.join("\n")}\n\n${more}\n`;
}

/** One framework with its elements, nested as in the framework. */
export function kaderTree(kader: IndexedKader, pathOf: (uri: string) => string, language: Language, look: Look): string {
  const { paint, width } = look;
  const { titel, omschrijving, bron, ontbreekt, uri } = kader.kader;
  const head = [`${paint.bold(kaderName(kader.kader))}  ${visible(titel[language])}`];
  const about = omschrijving ? wrap(visible(omschrijving[language]), width) : [];
  const missing = ontbreekt ? wrap(`${{ nl: "Ontbreekt", en: "Missing" }[language]}: ${visible(ontbreekt[language])}`, width) : [];
  const origin = [sourceText(bron, language), pathOf(uri)].filter((text) => text !== "").join(" · ");
  const top = kader.elements.filter((element) => element.parent === undefined);
  const rows = top.flatMap((element) => elementRows(kader, element, 1, language, look));
  return [...head, ...about, ...missing, paint.dim(origin), "", ...rows, "", `${counted(kader.elements.length, "element")[language]}.`, ""].join("\n");
}

function elementRows(kader: IndexedKader, element: KaderElement, depth: number, language: Language, look: Look): string[] {
  const indent = "  ".repeat(depth);
  const replaced = element.vervangenDoor ? { nl: ` (vervangen door ${element.vervangenDoor})`, en: ` (replaced by ${element.vervangenDoor})` }[language] : "";
  const central = kader.kader.centraal === element.id ? { nl: " (centrale rol)", en: " (central role)" }[language] : "";
  const label = visible(element.label[language]);
  const [first = "", ...rest] = wrap(label + central + replaced, Math.max(24, look.width - indent.length - element.id.length - 2));
  const hanging = " ".repeat(indent.length + element.id.length + 2);
  const children = element.children.flatMap((id) => kader.element(id) ?? []);
  return [`${indent}${look.paint.bold(element.id)}  ${first}`, ...rest.map((line) => hanging + line), ...children.flatMap((child) => elementRows(kader, child, depth + 1, language, look))];
}

/** Name of the source, place in it and address. */
export function sourceText(source: KaderSource | undefined, language: Language): string {
  return [sourceWithPlace(source, language), source?.link].filter((part) => part !== undefined && part !== "").join(", ");
}
