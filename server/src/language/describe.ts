// Explains keys, values, framework elements, items and documents in Markdown: for hovers and suggestions alike.
import { kaderName, type Kader, type KaderElement } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { sourceWithPlace } from "../frameworks/sources.ts";
import { displayTitle, identityOf, type Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { itemName } from "../coverage/coverage.ts";
import { KINDS, specAt } from "../schema/kinds.ts";
import { SOORTEN } from "../schema/keys/header.ts";
import { unfold, type Documented, type ItemKind, type ObjectSpec, type Spec } from "../schema/spec.ts";
import { filled, type Language, type Localized } from "../text/localized.ts";

/** Most usual values that are listed; the rest is counted. */
const MOST_VALUES = 12;

const WORDS = {
  required: { nl: "Verplicht.", en: "Required." },
  values: { nl: "Mogelijke waarden", en: "Possible values" },
  suggestions: { nl: "Gebruikelijke waarden", en: "Usual values" },
  example: { nl: "Voorbeeld", en: "Example" },
  more: { nl: "en nog {count}", en: "and {count} more" },
  between: { nl: "Een getal van {minimum} tot en met {maximum}.", en: "A number from {minimum} to {maximum}." },
  date: { nl: "Een datum: jjjj-mm-dd.", en: "A date: yyyy-mm-dd." },
  boolean: { nl: "`true` of `false`.", en: "`true` or `false`." },
  list: { nl: "Een lijst; één waarde mag zonder lijst.", en: "A list; a single value may stand without one." },
  within: { nl: "Onderdeel van", en: "Part of" },
  parts: { nl: "Onderdelen", en: "Parts" },
  aliases: { nl: "Ook", en: "Also" },
  replaced: { nl: "Vervangen door", en: "Replaced by" },
  source: { nl: "Bron", en: "Source" },
  central: { nl: "De centrale rol van dit kader.", en: "The central role of this framework." },
  step: { nl: "Stap {place} van {count} in dit kader.", en: "Step {place} of {count} in this framework." },
  incomplete: { nl: "Dit kader is nog niet volledig", en: "This framework is not complete yet" },
  elements: { nl: "{count} elementen", en: "{count} elements" },
  bundled: { nl: "meegeleverd", en: "bundled" },
  version: { nl: "versie", en: "version" },
} satisfies Record<string, Localized>;

/** Title, explanation and allowed values of a key. */
export function keyMarkdown(spec: Spec, language: Language): string {
  const [title, description] = spec[language];
  return [`**${title}**`, description, ...(spec.required ? [WORDS.required[language]] : []), ...allowedLines(spec, language)].join("\n\n");
}

function allowedLines(folded: Spec, language: Language): string[] {
  const spec = unfold(folded);
  switch (spec.type) {
    case "enum":
      return [valueList(WORDS.values[language], spec.values, language)];
    case "text":
      return [
        ...(spec.suggestions ? [valueList(WORDS.suggestions[language], spec.suggestions, language)] : []),
        ...(spec.form ? [`${WORDS.example[language]}: \`${spec.form.example}\``] : []),
      ];
    case "integer":
    case "number":
      return spec.minimum !== undefined && spec.maximum !== undefined ? [filled(WORDS.between, language, { minimum: spec.minimum, maximum: spec.maximum })] : [];
    case "boolean":
      return [WORDS.boolean[language]];
    case "date":
      return [WORDS.date[language]];
    case "list": {
      const of = unfold(spec.of);
      return of.type === "object" ? [] : [...allowedLines(of, language), WORDS.list[language]];
    }
    default:
      return [];
  }
}

function valueList(title: string, values: Readonly<Record<string, Documented>>, language: Language): string {
  const rows = Object.entries(values).map(([value, documented]) => `- \`${value}\`: ${documented[language][1]}`);
  const more = rows.length > MOST_VALUES ? [`- … ${filled(WORDS.more, language, { count: rows.length - MOST_VALUES })}`] : [];
  return [`${title}:\n`, ...rows.slice(0, MOST_VALUES), ...more].join("\n");
}

/** One value of an enumeration. */
export function valueMarkdown(value: string, documented: Documented, language: Language): string {
  const [title, description] = documented[language];
  return `**${title}** \`${value}\`\n\n${description}`;
}

/** A framework element: name, explanation, place in its framework, successor and source. */
export function elementMarkdown(kader: IndexedKader, element: KaderElement, language: Language): string {
  const holder = kader.holderOf(element.id);
  return paragraphs([
    `**${inline(element.label[language])}** \`${element.id}\``,
    element.omschrijving?.[language],
    placeOf(kader, element, language),
    element.children.length > 0 ? `${WORDS.parts[language]}: ${namesOf(kader, element.children, language)}` : undefined,
    element.vervangenDoor === undefined ? undefined : `**${WORDS.replaced[language]}** ${successor(kader, element.vervangenDoor, language)}`,
    element.aliassen.length > 0 ? `${WORDS.aliases[language]}: ${element.aliassen.map(inline).join(", ")}` : undefined,
    `*${inline(holder.titel[language])}* \`${kaderName(holder)}\`${sourceText(element.bron ?? holder.bron, language)}`,
  ]);
}

function placeOf(kader: IndexedKader, element: KaderElement, language: Language): string | undefined {
  const parent = element.parent === undefined ? undefined : kader.element(element.parent);
  if (parent) return `${WORDS.within[language]} \`${parent.id}\` ${inline(parent.label[language])}`;
  const holder = kader.holderOf(element.id);
  if (holder.centraal === element.id) return WORDS.central[language];
  if (holder.ordening !== "ordinaal") return undefined;
  const top = holder.elements.filter((candidate) => candidate.parent === undefined);
  return filled(WORDS.step, language, { place: top.indexOf(element) + 1, count: top.length });
}

function namesOf(kader: IndexedKader, ids: readonly string[], language: Language): string {
  const shown = ids.slice(0, 8).map((id) => `\`${id}\` ${inline(short(kader.element(id)?.label[language] ?? ""))}`);
  return [...shown, ...(ids.length > 8 ? [filled(WORDS.more, language, { count: ids.length - 8 })] : [])].join("; ");
}

function successor(kader: IndexedKader, written: string, language: Language): string {
  const label = kader.element(written)?.label[language];
  return label === undefined ? `\`${written}\`` : `\`${written}\` ${inline(label)}`;
}

function sourceText(source: Kader["bron"], language: Language): string {
  const text = inline(sourceWithPlace(source, language));
  const link = source?.link !== undefined && /^https?:\/\/[^\s()<>]+$/.test(source.link) ? ` ([link](${source.link}))` : "";
  return text === "" && link === "" ? "" : ` · ${WORDS.source[language]}: ${text}${link}`;
}

/** A framework version as a whole. */
export function kaderMarkdown(kader: IndexedKader, language: Language): string {
  const { titel, omschrijving, volledig, ontbreekt, bron, bundled } = kader.kader;
  const count = filled(WORDS.elements, language, { count: kader.elements.length });
  const top = kader.elements.filter((element) => element.parent === undefined);
  return paragraphs([
    `**${inline(titel[language])}** \`${kaderName(kader.kader)}\``,
    omschrijving?.[language],
    top.slice(0, 10).map((element) => `- \`${element.id}\` ${inline(short(element.label[language]))}`).join("\n") || undefined,
    volledig ? undefined : `${WORDS.incomplete[language]}${ontbreekt ? `: ${ontbreekt[language]}` : "."}`,
    `${count}${bundled ? ` · ${WORDS.bundled[language]}` : ""}${sourceText(bron, language)}`,
  ]);
}

/** An item of a document: its kind, its title and its main text. */
export function itemMarkdown(item: Item, document: Document, language: Language): string {
  const spec = itemSpec(document, item.kind);
  const title = item.titel ? inline(short(item.titel.value, 200)) : itemName(item);
  const text = ["tekst", "omschrijving", "resultaat"].map((key) => textUnder(item, key)).find((found) => found !== undefined && found !== item.titel?.value);
  return paragraphs([
    `**${title}**${item.id === "" ? "" : ` \`${item.id}\``}`,
    spec ? `*${spec[language][0]}*` : undefined,
    text,
  ]);
}

function textUnder(item: Item, key: string): string | undefined {
  const value = item.node.pairs.find((pair) => pair.key.text === key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? short(value.text.trim(), 600) : undefined;
}

/** Title, id, version, kind and status of a document. */
export function documentMarkdown(document: Document, language: Language): string {
  const { id, versie } = identityOf(document);
  const status = document.header?.status?.value;
  const statusSpec = document.soort && specAt(document.soort, ["status"]);
  const statusName = status !== undefined && statusSpec?.type === "enum" && Object.hasOwn(statusSpec.values, status) ? statusSpec.values[status]![language][0] : status;
  const facts = [document.soort && SOORTEN[document.soort][language][0], versie === undefined ? undefined : `${WORDS.version[language]} ${versie}`, statusName];
  return paragraphs([
    `**${inline(displayTitle(document))}**${id === undefined ? "" : ` \`${versie === undefined ? id : `${id}@${versie}`}\``}`,
    facts.filter((fact) => fact !== undefined).join(" · ") || undefined,
  ]);
}

/** The table that describes items of `kind` in documents of this kind. */
export function itemSpec(document: Document, kind: ItemKind): ObjectSpec | undefined {
  return document.soort && findItemSpec(KINDS[document.soort] as ObjectSpec, kind, new Set());
}

function findItemSpec(folded: Spec, kind: ItemKind, seen: Set<Spec>): ObjectSpec | undefined {
  const spec = unfold(folded);
  if (seen.has(spec)) return undefined;
  seen.add(spec);
  if (spec.type === "list" || spec.type === "map") return findItemSpec(spec.of, kind, seen);
  if (spec.type !== "object") return undefined;
  if (spec.item?.kind === kind) return spec;
  for (const key of Object.values(spec.keys)) {
    const found = findItemSpec(key, kind, seen);
    if (found) return found;
  }
  return undefined;
}

/** Text of one line that Markdown shows as it is. */
export function inline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|]/g, "\\$&");
}

/** At most `limit` characters, cut at a word. */
export function short(text: string, limit = 90): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), limit - 20)).trimEnd()}…`;
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
