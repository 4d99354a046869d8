// Suggests what a text may refer to: roles, framework elements, framework versions, items and documents.
import { coverageOf, isCovered } from "../../coverage/coverage.ts";
import { kaderName, type KaderElement } from "../../frameworks/kader.ts";
import { splitName } from "../../frameworks/names.ts";
import type { IndexedKader } from "../../frameworks/registry.ts";
import { displayTitle, identityOf, type Document } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { orderingOf, spokenKaders, spokenVersion } from "../../project/resolve.ts";
import { LEVELS } from "../../schema/keys/header.ts";
import { unfold, type ItemKind, type ObjectSpec, type Spec, type TextSpec } from "../../schema/spec.ts";
import { itemSpec, short } from "../describe.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import { nodeAt, valueOf } from "../../yaml/tree.ts";
import { usualOrdering } from "../newDocument.ts";
import { filterText, matchedWord, type Named } from "../words.ts";
import { insert, type Asked, type Suggestion } from "./item.ts";
import { listedSnippet, wantsBrackets } from "./values.ts";

/** More than this nobody reads; typing one letter more brings the rest. */
const MOST = 200;

/** What `spec` may refer to; nothing for a text that refers to nothing. */
export function referenceSuggestions(asked: Asked, spec: TextSpec): Suggestion[] {
  switch (spec.refersTo) {
    case "rol":
      return roleSuggestions(asked);
    case "dekking":
      return elementSuggestions(asked);
    case "kader":
      return kaderSuggestions(asked);
    case "item":
      return itemSuggestions(asked, spec.targets);
    case "herkomst":
      return originSuggestions(asked);
    case "document":
      return documentSuggestions(asked);
    case "kaderelement":
      return ownElementSuggestions(asked);
    default:
      return pairSuggestions(asked);
  }
}

/** Roles of the ordering framework; those that nothing in the document has yet come first, and what lies within a role last. */
function roleSuggestions(asked: Asked): Suggestion[] {
  const { project, document, slot } = asked;
  const kader = orderingOf(project, document);
  if (!kader) return [];
  const free = kader.elements.filter((element) => !slot.taken.has(element.id));
  const missing = missingIn(asked, kader);
  const place = (element: KaderElement): number => Number(element.parent !== undefined) * 2 + Number(!missing.has(element.id));
  return [...free].sort((a, b) => place(a) - place(b)).flatMap((element) => elementSuggestion(asked, kader, element, element.id, "role", missing.has(element.id)) ?? []);
}

function missingIn(asked: Asked, kader: IndexedKader): Set<string> {
  const { project, document } = asked;
  if (document.soort === undefined) return new Set();
  return new Set(coverageOf(project, document, kader).elements.filter((element) => !isCovered(element)).map((element) => element.id));
}

const NOT_COVERED = { nl: "nog niet gedekt", en: "not covered yet" };

function elementSuggestion(asked: Asked, kader: IndexedKader, element: KaderElement, written: string, kind: "role" | "element", missing: boolean): Suggestion | undefined {
  const { context, language } = asked;
  const named = namedElement(element, written);
  const matched = matchedWord(context.typed, named);
  if (matched === undefined) return undefined;
  const { newText, isSnippet } = listedSnippet(asked, yamlScalar(written, context));
  const label = short(element.label[language]);
  return {
    label: written,
    kind,
    detail: missing ? `${label} · ${NOT_COVERED[language]}` : label,
    subject: { element: element.id, kader: kaderName(kader.kader) },
    edit: insert(context, newText),
    isSnippet,
    filterText: filterText(matched, named),
    deprecated: element.vervangenDoor !== undefined,
  };
}

function namedElement(element: KaderElement, id: string): Named {
  return { id, names: [element.id, element.label.nl, element.label.en, ...element.aliassen] };
}

/** `kader:element` of the frameworks that the document speaks, then of all others. */
function elementSuggestions(asked: Asked): Suggestion[] {
  const { project, document, context, slot } = asked;
  const colon = context.typed.indexOf(":");
  if (colon >= 0) {
    const name = context.typed.slice(0, colon);
    const kader = name.includes("@") ? project.frameworks.get(name) : spokenVersion(project, document, name);
    return kader ? elementsOf(asked, kader, name, missingIn(asked, kader)).slice(0, MOST) : [];
  }
  // Roles have a key of their own, so their framework comes last here.
  const ordering = orderingOf(project, document);
  const spoken = spokenKaders(project, document).sort((a, b) => Number(a === ordering) - Number(b === ordering));
  const found = spoken.flatMap((kader) => elementsOf(asked, kader, kader.kader.id, missingIn(asked, kader)));
  const spokenIds = new Set(spoken.map((kader) => kader.kader.id));
  const others = project.frameworks.ids().filter((id) => !spokenIds.has(id));
  const prefixes = others.flatMap((id) => prefixSuggestion(asked, id) ?? []);
  if (context.typed.trim().length < 2) return [...found.slice(0, MOST), ...prefixes];
  const further = others.flatMap((id) => {
    const kader = project.frameworks.get(id);
    return kader && found.length < MOST ? elementsOf(asked, kader, id, NOBODY_ASKS) : [];
  });
  return [...found, ...prefixes, ...further].filter((suggestion) => !slot.taken.has(suggestion.label)).slice(0, MOST);
}

/** In a framework that the document does not speak nothing is missing. */
const NOBODY_ASKS: ReadonlySet<string> = new Set();

function elementsOf(asked: Asked, kader: IndexedKader, name: string, missing: ReadonlySet<string>): Suggestion[] {
  const all = kader.elements.filter((element) => !asked.slot.taken.has(`${name}:${element.id}`));
  return missingFirst(kader, all, missing).flatMap((element) => elementSuggestion(asked, kader, element, `${name}:${element.id}`, "element", element.parent === undefined && missing.has(element.id)) ?? []);
}

/** What stands in a part of the framework that nothing covers yet comes first; otherwise the order of the framework stays. */
function missingFirst(kader: IndexedKader, elements: readonly KaderElement[], missing: ReadonlySet<string>): KaderElement[] {
  const isMissing = (element: KaderElement): boolean => missing.has(topOf(kader, element).id);
  return [...elements.filter(isMissing), ...elements.filter((element) => !isMissing(element))];
}

function topOf(kader: IndexedKader, element: KaderElement): KaderElement {
  for (let at = element, steps = 0; ; steps += 1) {
    const parent = at.parent === undefined || steps > 20 ? undefined : kader.element(at.parent);
    if (!parent) return at;
    at = parent;
  }
}

/** The start of a reference into a framework that the document does not speak yet. */
function prefixSuggestion(asked: Asked, id: string): Suggestion | undefined {
  const kader = asked.project.frameworks.get(id);
  if (!kader) return undefined;
  const { titel } = kader.kader;
  const named: Named = { id: `${id}:`, names: [id, titel.nl, titel.en] };
  const matched = matchedWord(asked.context.typed, named);
  if (matched === undefined) return undefined;
  const closing = wantsBrackets(asked);
  return {
    label: `${id}:`,
    kind: "kader",
    detail: titel[asked.language],
    edit: insert(asked.context, closing ? `[${id}:$0]` : `${id}:`),
    isSnippet: closing,
    filterText: filterText(matched, named),
    again: true,
  };
}

/** Framework versions as `id@versie`, newest first within a framework; as ordering those with roles come first, what is usual at the level before others. */
function kaderSuggestions(asked: Asked): Suggestion[] {
  const { project, document, context, slot, language } = asked;
  const spoken = new Set(spokenKaders(project, document).map((kader) => kaderName(kader.kader)));
  const all = project.frameworks.ids().flatMap((id) => [...project.frameworks.versions(id)].reverse());
  const ordered = [...all.filter((kader) => spoken.has(kaderName(kader.kader))), ...all.filter((kader) => !spoken.has(kaderName(kader.kader)))];
  if (slot.path[slot.path.length - 1] === "ordening") {
    const usual = usualOrdering((Object.keys(LEVELS) as (keyof typeof LEVELS)[]).find((level) => level === document.header?.niveau?.value));
    const place = ({ kader }: IndexedKader): number => (kaderName(kader) === usual ? 0 : kader.id === "canmeds" ? 1 : 2);
    ordered.sort((a, b) => place(a) - place(b));
  }
  return ordered.flatMap((kader): Suggestion[] => {
    const name = kaderName(kader.kader);
    if (slot.taken.has(name) || kader.kader.uri === document.uri) return [];
    const named: Named = { id: name, names: [kader.kader.titel.nl, kader.kader.titel.en] };
    const matched = matchedWord(context.typed, named);
    if (matched === undefined) return [];
    const { newText, isSnippet } = listedSnippet(asked, yamlScalar(name, context));
    return [{ label: name, kind: "kader", detail: kader.kader.titel[language], subject: { kader: name, element: "" }, edit: insert(context, newText), isSnippet, filterText: filterText(matched, named) }];
  });
}

/** Ids in this document, and behind `document#` the ids of that document. */
function itemSuggestions(asked: Asked, targets: readonly ItemKind[] | undefined): Suggestion[] {
  const hash = asked.context.typed.indexOf("#");
  if (hash >= 0) return itemsOfNamed(asked, asked.context.typed.slice(0, hash), targets);
  return [...itemsIn(asked, asked.document, targets, ""), ...elsewhere(asked, targets)].slice(0, MOST);
}

/** Kinds that only their own document refers to. */
const AT_HOME: ReadonlySet<ItemKind> = new Set(["vakkennis", "profiel", "element"]);

/** Other documents that hold what is looked for; their items too once something is typed. */
function elsewhere(asked: Asked, targets: readonly ItemKind[] | undefined): Suggestion[] {
  if (!targets || targets.every((kind) => AT_HOME.has(kind))) return [];
  const holders = nearFirst(asked).filter((other) => other.items.some(({ kind, id }) => id !== "" && targets.includes(kind)));
  const starts = holders.flatMap((other) => documentSuggestion(asked, other, `${nameOf(other)}#`, true) ?? []);
  if (asked.context.typed.trim().length < 2) return starts;
  return [...starts, ...holders.flatMap((other) => itemsIn(asked, other, targets, `${nameOf(other)}#`))];
}

/** Other documents, those that this one is derived from or extends before the rest. */
function nearFirst(asked: Asked): Document[] {
  const { document } = asked;
  const extended = valueOf(document.root, "uitbreiding");
  const names = [...(document.header?.afgeleidVan ?? []).map((from) => from.document?.value), ...(extended?.kind === "scalar" ? [extended.text] : [])];
  const near = new Set(names.flatMap((name) => (name === undefined ? [] : [splitName(name)[0]])));
  const documents = otherDocuments(asked);
  const isNear = (other: Document): boolean => near.has(identityOf(other).id ?? "");
  return [...documents.filter(isNear), ...documents.filter((other) => !isNear(other))];
}

/** The two elements of a pair in a crosswalk, each from its own framework. */
function pairSuggestions(asked: Asked): Suggestion[] {
  const { document, slot, project } = asked;
  const end = slot.path[slot.path.length - 1];
  if (document.soort !== "koppeling" || slot.path[0] !== "paren" || (end !== "van" && end !== "naar")) return [];
  const name = document.content[end]?.value;
  const kader = name === undefined ? undefined : project.frameworks.get(name);
  return kader ? kader.elements.flatMap((element) => elementSuggestion(asked, kader, element, element.id, "element", false) ?? []).slice(0, MOST) : [];
}

function itemsIn(asked: Asked, holder: Document, targets: readonly ItemKind[] | undefined, prefix: string): Suggestion[] {
  const seen = new Set<string>();
  return holder.items.flatMap((item) => {
    if (item.id === "" || (targets !== undefined && !targets.includes(item.kind)) || seen.has(item.id) || asked.slot.taken.has(prefix + item.id)) return [];
    seen.add(item.id);
    return itemSuggestion(asked, holder, item, prefix + item.id) ?? [];
  }).slice(0, MOST);
}

function itemSuggestion(asked: Asked, holder: Document, item: Item, written: string): Suggestion | undefined {
  const { context, language } = asked;
  const named: Named = { id: written, names: [item.id, item.titel?.value ?? "", itemSpec(holder, item.kind)?.[language][0] ?? ""] };
  const matched = matchedWord(context.typed, named);
  if (matched === undefined) return undefined;
  const { newText, isSnippet } = listedSnippet(asked, yamlScalar(written, context));
  return { label: written, kind: "item", detail: short(item.titel?.value ?? ""), subject: { item: item.id, uri: holder.uri }, edit: insert(context, newText), isSnippet, filterText: filterText(matched, named) };
}

/** `document@versie#item`: first the document, then its items. */
function originSuggestions(asked: Asked): Suggestion[] {
  const hash = asked.context.typed.indexOf("#");
  if (hash >= 0) return itemsOfNamed(asked, asked.context.typed.slice(0, hash), undefined);
  const documents = nearFirst(asked);
  const starts = documents.flatMap((other) => documentSuggestion(asked, other, `${nameOf(other)}#`, true) ?? []);
  if (asked.context.typed.trim().length < 2) return starts;
  const items = documents.flatMap((other) => itemsIn(asked, other, undefined, `${nameOf(other)}#`));
  return [...starts, ...items].slice(0, MOST);
}

function itemsOfNamed(asked: Asked, name: string, targets: readonly ItemKind[] | undefined): Suggestion[] {
  const [id, versie] = splitName(name);
  const versions = asked.project.withId(id);
  const holder = versie === undefined ? versions[versions.length - 1] : versions.find((version) => identityOf(version).versie === versie);
  return holder ? itemsIn(asked, holder, targets, `${name}#`) : [];
}

function documentSuggestions(asked: Asked): Suggestion[] {
  return otherDocuments(asked).flatMap((other) => {
    const name = nameOf(other);
    return asked.slot.taken.has(name) ? [] : (documentSuggestion(asked, other, name, false) ?? []);
  });
}

function documentSuggestion(asked: Asked, other: Document, written: string, again: boolean): Suggestion | undefined {
  const { context } = asked;
  const named: Named = { id: written, names: [displayTitle(other)] };
  const matched = matchedWord(context.typed, named);
  if (matched === undefined) return undefined;
  // A reference that goes on behind `#` is not closed yet: YAML would read a bare `x#` well, but quotes must not close early.
  const { newText, isSnippet } = again ? { newText: written, isSnippet: false } : listedSnippet(asked, yamlScalar(written, context));
  return { label: written, kind: "document", detail: displayTitle(other), subject: { item: "", uri: other.uri }, edit: insert(context, newText), isSnippet, filterText: filterText(matched, named), again };
}

/** Beside `document: bp.x`, under the key that `owner` has for it: the versions that are there, newest first. */
export function versionSuggestions(asked: Asked, owner: ObjectSpec): Suggestion[] {
  const { project, document, context, slot } = asked;
  const key = Object.keys(owner.keys).find((name) => versionKeyOf(owner.keys[name]!) === slot.path[slot.path.length - 1]);
  const named = key === undefined ? undefined : valueOf(nodeAt(document.tree.root, slot.path.slice(0, -1)), key);
  if (named?.kind !== "scalar") return [];
  return [...project.withId(splitName(named.text)[0])].reverse().flatMap((other): Suggestion[] => {
    const { versie } = identityOf(other);
    if (versie === undefined || other === document) return [];
    const status = other.header?.status?.value;
    return [{ label: versie, kind: "value", detail: [displayTitle(other), status].filter((part) => part !== undefined).join(" · "), edit: insert(context, yamlScalar(versie, context)), isSnippet: false }];
  });
}

function versionKeyOf(folded: Spec): string | undefined {
  const spec = unfold(folded);
  return spec.type === "text" ? spec.versionKey : undefined;
}

function otherDocuments(asked: Asked): Document[] {
  return asked.project.documentIds().sort().flatMap((id) => [...asked.project.withId(id)].reverse()).filter((other) => other.uri !== asked.document.uri);
}

function nameOf(document: Document): string {
  const { id, versie } = identityOf(document);
  return versie === undefined ? (id ?? "") : `${id}@${versie}`;
}

/** What replaces an element: another one of this framework. */
function ownElementSuggestions(asked: Asked): Suggestion[] {
  if (asked.context.typed.includes(":")) return elementSuggestions(asked);
  return itemsIn(asked, asked.document, ["element"], "");
}
