// A document as statements and what ties them together: what CASE, OEAPI and SKOS have in common.
import { kaderName } from "../../frameworks/kader.ts";
import { kaderFrom } from "../../frameworks/read.ts";
import { identityOf, type KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import type { Project } from "../../project/project.ts";
import { resolve, type Resolution } from "../../project/resolve.ts";
import type { ItemKind } from "../../schema/spec.ts";
import { valueOf } from "../../yaml/tree.ts";

/** A text per language; at least one of the two. */
export interface Texts {
  readonly nl: string | undefined;
  readonly en: string | undefined;
}

/** An item or element as those formats know it: something that can be said of a learner, under an identifier of its own. */
export interface Statement {
  /** `document@versie#id`; for an element of a framework `kader@versie:id`. Unique. */
  readonly name: string;
  /** Id or code as written. */
  readonly code: string;
  readonly kind: ItemKind;
  readonly label: Texts;
  readonly description: Texts | undefined;
  /** Other names. */
  readonly aliases: readonly string[];
  /** Name of the statement that it is part of; undefined at the top. */
  readonly parent: string | undefined;
  readonly relations: readonly StatementRelation[];
}

/** `dekt` and `rollen` cover an element, `uit` says where it comes from, the others tie framework elements together. */
export interface StatementRelation {
  readonly kind: "dekt" | "uit" | "vervangenDoor" | "exact" | "ruimer" | "enger" | "verwant";
  readonly name: string;
  readonly label: string;
}

/** The document around the statements, with what at least one of the formats says of it. */
export interface StatementDocument {
  /** `id@versie`. */
  readonly name: string;
  readonly id: string;
  /** `0` while the document has none. */
  readonly versie: string;
  readonly title: Texts;
  readonly description: Texts | undefined;
  /** Who made it: the association, the institution, or who adopted it. */
  readonly creator: string | undefined;
  /** As in `taal`; `nl` when the document does not say. */
  readonly language: string;
  readonly status: string | undefined;
  /** Calendar dates, `yyyy-mm-dd`. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly changedAt: string | undefined;
  readonly statements: readonly Statement[];
  /** References that point nowhere, and are in no statement. */
  readonly unresolved: readonly { readonly value: string; readonly line: number }[];
}

/** Every item with an id, in the order of the text. Of two items with one id the first counts. Never throws. */
export function statementsOf(project: Project, document: KnownDocument): StatementDocument {
  const { id = document.soort, versie = "0" } = identityOf(document);
  const root = document.root;
  const text = (key: string): string | undefined => textOf(valueOf(root, key))?.value;
  const unresolved: { value: string; line: number }[] = [];
  const head = {
    name: `${id}@${versie}`, id, versie,
    title: texts(valueOf(root, "titel")) ?? { nl: id, en: undefined },
    description: texts(valueOf(root, "omschrijving")), creator: text("vereniging") ?? text("instelling") ?? textOf(valueOf(valueOf(root, "vastgesteld"), "door"))?.value,
    language: text("taal") ?? "nl", status: text("status"),
    validFrom: date(text("geldigVanaf")), validTo: date(text("geldigTot")),
    changedAt: date(textOf(valueOf(valueOf(root, "vastgesteld"), "op"))?.value) ?? date(text("geldigVanaf")),
  };
  const statements = document.soort === "kader" ? elementStatements(project, document) : itemStatements(project, document, head.name, unresolved);
  return { ...head, statements, unresolved };
}

function itemStatements(project: Project, document: KnownDocument, name: string, unresolved: { value: string; line: number }[]): Statement[] {
  const found: Statement[] = [];
  const seen = new Set<string>();
  for (const item of document.items) {
    if (item.id === "" || seen.has(item.id)) continue;
    seen.add(item.id);
    const around = item.parent && item.parent.id !== "" ? `${name}#${item.parent.id}` : undefined;
    const label = texts(valueOf(item.node, "titel")) ?? texts(valueOf(item.node, "tekst")) ?? (item.titel ? { nl: item.titel.value, en: undefined } : { nl: item.id, en: undefined });
    const description = [texts(valueOf(item.node, "tekst")), texts(valueOf(item.node, "omschrijving"))].find((one) => one && one.nl !== label.nl);
    found.push({ name: `${name}#${item.id}`, code: item.id, kind: item.kind, label, description, aliases: [], parent: around, relations: relationsOf(project, document, item, unresolved) });
  }
  return found;
}

function relationsOf(project: Project, document: KnownDocument, item: Item, unresolved: { value: string; line: number }[]): StatementRelation[] {
  const relations = new Map<string, StatementRelation>();
  const add = (kind: "dekt" | "uit", refersTo: "rol" | "dekking" | "herkomst", tags: Item["rollen"]): void => {
    for (const { value, span } of tags) {
      const target = nameOf(resolve(project, document, { refersTo, value, targets: undefined }));
      if (target) relations.set(`${kind} ${target.name}`, { kind, ...target });
      else unresolved.push({ value, line: document.tree.lines.positionAt(span.start).line + 1 });
    }
  };
  add("dekt", "rol", item.rollen);
  add("dekt", "dekking", item.dekt);
  add("uit", "herkomst", item.uit);
  return [...relations.values()];
}

function nameOf(found: Resolution): { name: string; label: string } | undefined {
  if (found.found === "element") return { name: `${kaderName(found.kader.kader)}:${found.element.element.id}`, label: found.element.element.label.nl };
  if (found.found === "kader") return { name: kaderName(found.kader.kader), label: found.kader.kader.titel.nl };
  if (found.found === "nothing") return undefined;
  const { id = "", versie = "0" } = identityOf(found.document);
  if (found.found === "document") return { name: `${id}@${versie}`, label: textOf(valueOf(found.document.root, "titel"))?.value ?? id };
  return { name: `${id}@${versie}#${found.item.id}`, label: found.item.titel?.value ?? found.item.id };
}

/** The elements of an own framework, with what adopted and proposed crosswalks tie them to. */
function elementStatements(project: Project, document: KnownDocument): Statement[] {
  const kader = kaderFrom(document);
  if (!kader) return [];
  const name = kaderName(kader);
  const paired = project.frameworks.koppelingen.flatMap(({ van, naar, paren }) => (van === name ? paren.map((pair) => ({ id: pair.van, kind: pair.relatie, name: `${naar}:${pair.naar}` })) : []));
  return kader.elements.map((element): Statement => {
    const replaced = element.vervangenDoor === undefined ? [] : [{ kind: "vervangenDoor" as const, name: element.vervangenDoor.includes(":") ? element.vervangenDoor : `${name}:${element.vervangenDoor}`, label: element.vervangenDoor }];
    const pairs = paired.filter((pair) => pair.id === element.id).map(({ kind, name }) => ({ kind, name, label: name }));
    return {
      name: `${name}:${element.id}`, code: element.id, kind: "element", label: element.label, description: element.omschrijving, aliases: element.aliassen,
      parent: element.parent === undefined ? undefined : `${name}:${element.parent}`, relations: [...replaced, ...pairs],
    };
  });
}

function texts(node: Parameters<typeof textOf>[0]): Texts | undefined {
  const own = textOf(node)?.value;
  if (own !== undefined) return { nl: own, en: undefined };
  const [nl, en] = [textOf(valueOf(node, "nl"))?.value, textOf(valueOf(node, "en"))?.value];
  return nl === undefined && en === undefined ? undefined : { nl, en };
}

/** The text to show where only one fits. */
export function oneOf({ nl, en }: Texts): string {
  return nl ?? en ?? "";
}

function date(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) ? text : undefined;
}
