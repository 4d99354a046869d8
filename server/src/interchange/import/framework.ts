// A framework that another format gave, as a kader file.
import type { Localized } from "../../text/localized.ts";
import { filled, listed, type Entry, type Value } from "./data.ts";
import { slugOf } from "../../text/slug.ts";
import { Account, Ids, type ImportResult } from "./result.ts";
import { writeYaml } from "./yaml.ts";

/** One statement of the other format; keys tie statements together and are not written. */
export interface ReadElement {
  readonly key: string;
  readonly code: string | undefined;
  readonly label: string;
  /** The label in English, where the format has it apart. */
  readonly labelEn?: string;
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly aliases?: readonly string[];
  readonly parent: string | undefined;
  readonly replacedBy?: string;
  /** Where it stands in the file that was read, for the account. */
  readonly where: string;
}

/** What CASE packages and tables of a framework come to before ids are chosen and YAML is written. Texts are as the source has them. */
export interface ReadFramework {
  /** Without one it is made of the title. */
  readonly id?: string;
  readonly title: string;
  readonly titleEn?: string;
  /** `nl` or `en`; any other language is written as if it were Dutch, and told. */
  readonly language: string | undefined;
  readonly versie: string | undefined;
  readonly status?: string;
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly source?: { readonly document?: string; readonly link?: string };
  readonly validFrom?: string;
  readonly validTo?: string;
  /** In the order in which they are to be written, within each parent. */
  readonly elements: readonly ReadElement[];
}

const WHY = {
  circle: { nl: "De onderdelen zijn in een kring deel van elkaar; dit staat nu bovenaan.", en: "The parts are part of each other in a circle; this one is at the top now." },
  orphan: { nl: "Het onderdeel waar dit bij hoort staat niet in het bestand; dit staat nu bovenaan.", en: "What this is a part of is not in the file; this one is at the top now." },
  code: { nl: "Een id heeft geen spaties en is overal anders; er is een ander gekozen.", en: "An id has no spaces and is different everywhere; another one was chosen." },
  language: { nl: "Een label is Nederlands of Engels; de tekst staat er zoals hij was.", en: "A label is Dutch or English; the text is there as it was." },
} as const satisfies Record<string, Localized>;

/** A kader file, with ids from the codes. @param comment its first line */
export function frameworkResult(read: ReadFramework, comment: string, account: Account): ImportResult {
  const id = read.id ?? slugOf(read.title, "kader");
  if (read.language !== undefined && !/^(?:nl|en)\b/i.test(read.language)) account.add({ nl: `taal "${read.language}"`, en: `language "${read.language}"` }, "", WHY.language);
  const isEnglish = /^en\b/i.test(read.language ?? "");
  const localized = (text: string, en?: string): Value => (en !== undefined && en !== "" && en !== text ? { nl: text, en } : isEnglish ? { nl: text, en: text } : text);
  const ids = idsFor(read.elements, account);
  const children = childrenOf(read.elements, account);
  const entry = (element: ReadElement): Entry => filled({
    id: ids.get(element.key)!,
    label: localized(element.label, element.labelEn),
    omschrijving: element.description === undefined || element.description === "" ? undefined : localized(element.description, element.descriptionEn),
    aliassen: listed(element.aliases ?? []),
    vervangenDoor: element.replacedBy === undefined ? undefined : ids.get(element.replacedBy),
    elementen: listed((children.get(element.key) ?? []).map(entry)),
  })!;
  const document: Entry = filled({
    soort: "kader", id, titel: localized(read.title, read.titleEn), versie: read.versie ?? "1", status: read.status ?? "concept", taal: isEnglish ? "en" : "nl",
    geldigVanaf: read.validFrom, geldigTot: read.validTo,
    omschrijving: read.description === undefined || read.description === "" ? undefined : localized(read.description, read.descriptionEn),
    bron: read.source && filled(read.source), elementen: (children.get(undefined) ?? []).map(entry),
  })!;
  return { documents: [{ id, fileName: `${id}.kader.yaml`, yaml: writeYaml(document, comment) }], imported: { kader: 1, element: read.elements.length }, notCarried: account.losses, errors: [] };
}

function idsFor(elements: readonly ReadElement[], account: Account): Map<string, string> {
  const ids = new Ids();
  return new Map(elements.map(({ key, code, label, where }) => {
    const usable = code !== undefined && /^[^\s:#@,[\]{}]+$/.test(code);
    const id = ids.free(usable ? code : slugOf(code ?? label, "element"));
    if (code !== undefined && id !== code) account.add({ nl: `code "${code}"`, en: `code "${code}"` }, where, WHY.code);
    return [key, id] as const;
  }));
}

/** Per parent its parts in order; a part whose parent is missing, or that is in a circle, is at the top. */
function childrenOf(elements: readonly ReadElement[], account: Account): Map<string | undefined, ReadElement[]> {
  const byKey = new Map(elements.map((element) => [element.key, element] as const));
  const children = new Map<string | undefined, ReadElement[]>();
  const cut = new Set<string>();
  for (const element of elements) {
    const isOrphan = element.parent !== undefined && !byKey.has(element.parent);
    const isCircle = !isOrphan && isAround(element, byKey, cut);
    if (isCircle) cut.add(element.key);
    if (isOrphan || isCircle) account.add({ nl: `plaats van "${element.code ?? element.label}"`, en: `place of "${element.code ?? element.label}"` }, element.where, isCircle ? WHY.circle : WHY.orphan);
    const parent = isOrphan || isCircle ? undefined : element.parent;
    children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  return children;
}

/** Whether the way up from an element comes back to it. */
function isAround(element: ReadElement, byKey: ReadonlyMap<string, ReadElement>, cut: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at = element.parent; at !== undefined && !seen.has(at) && !cut.has(at); at = byKey.get(at)?.parent) {
    if (at === element.key) return true;
    seen.add(at);
  }
  return false;
}
