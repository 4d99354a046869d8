// A text as one of our documents: its kind, its typed content, its items and references, and what is wrong with its form.
import { KINDS } from "../schema/kinds.ts";
import { HEADER_KEYS, type Soort } from "../schema/keys/header.ts";
import { object, type ObjectSpec } from "../schema/spec.ts";
import { schemaProblems } from "../schema/validate.ts";
import type { Problem } from "../text/problem.ts";
import type { Limits } from "../text/guards.ts";
import { parseYaml } from "../yaml/parse.ts";
import { reparseYaml } from "../yaml/reparse.ts";
import { valueOf, type MapNode, type YamlTree } from "../yaml/tree.ts";
import type { Item, Reference } from "./item.ts";
import { readObject, textOf } from "./read.ts";
import { soortOf } from "./soort.ts";
import type { Entity } from "./values.ts";

/** The keys that all kinds share; `titel` is left out, since frameworks have theirs in two languages. */
export type Header = Omit<Entity<typeof HEADER_KEYS>, "titel">;

/** The typed content per kind. */
export type ContentOf<S extends Soort> = (typeof KINDS)[S] extends ObjectSpec<infer K> ? Entity<K> : never;

interface Base {
  readonly uri: string;
  readonly tree: YamlTree;
  readonly items: readonly Item[];
  /** Items by id as written; more than one where an id is used twice. */
  readonly itemsById: ReadonlyMap<string, readonly Item[]>;
  readonly references: readonly Reference[];
  /** Problems of encoding, YAML and schema; codes are ids of rules in `syntax/` and `schema/`. */
  readonly problems: readonly Problem[];
  /** The header keys; absent when the text holds no keys at all. */
  readonly header: Header | undefined;
  readonly root: MapNode | undefined;
}

/** A document of a known kind. */
export type KnownDocument = { [S in Soort]: Base & { readonly soort: S; readonly content: ContentOf<S> } }[Soort];

/** A text that is meant as ours, but whose kind cannot be read (yet). */
export type UnknownDocument = Base & { readonly soort: undefined; readonly content: undefined };

/** Immutable; a new text makes a new document. */
export type Document = KnownDocument | UnknownDocument;

/** What is known of a text before it is read; all of it may be left out. */
export interface ReadOptions {
  /** The document before the change; only the part that the change lies in is then parsed again. */
  readonly previous?: Document;
  /** Those of the configuration. */
  readonly limits?: Limits;
  /** What was wrong with the bytes of the file, from `decode`. */
  readonly decodeProblems?: readonly Problem[];
}

/** Reads a text as the document at `uri`; never throws. */
export function readDocument(uri: string, text: string, options: ReadOptions = {}): Document {
  const tree = options.previous ? reparseYaml(options.previous.tree, text, options.limits) : parseYaml(text, options.limits);
  const root = tree.root?.kind === "map" ? tree.root : undefined;
  const found = soortOf(uri, tree);
  const early = [...(options.decodeProblems ?? []), ...tree.problems];
  if (!found.soort || !root) return unknown(uri, tree, root, [...early, ...found.problems]);
  const { content, items, references } = readObject(root, KINDS[found.soort] as ObjectSpec<unknown>);
  const problems = [...early, ...found.problems, ...schemaProblems(tree, root, found.soort, wellFormed(options.previous, found.soort))];
  const header = content as unknown as Header;
  // The table of KINDS pairs each kind with its content; TypeScript cannot follow that pairing through a lookup.
  return { uri, tree, root, soort: found.soort, content, header, items, itemsById: byId(items), references, problems } as unknown as KnownDocument;
}

/** The root of `document` when it is of kind `soort` and nothing at all is wrong with its form. */
function wellFormed(document: Document | undefined, soort: Soort): MapNode | undefined {
  return document?.soort === soort && document.problems.length === 0 ? document.root : undefined;
}

function unknown(uri: string, tree: YamlTree, root: MapNode | undefined, problems: Problem[]): UnknownDocument {
  const header = root && readObject(root, HEADER_SPEC).content;
  return { uri, tree, root, soort: undefined, content: undefined, header, items: [], itemsById: new Map(), references: [], problems };
}

function byId(items: readonly Item[]): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const same = index.get(item.id);
    if (same) same.push(item);
    else index.set(item.id, [item]);
  }
  return index;
}

const HEADER_SPEC = object("header", HEADER_KEYS, { nl: ["Kop", "De gegevens over het document zelf."], en: ["Header", "The data about the document itself."] });

/**
 * Whether nothing of the text was lost in reading it. Where a line could not be read, or a list stands under a key that is
 * misspelt, what seems to be missing or unknown may stand there.
 */
export function isReadInFull({ tree, problems }: Document): boolean {
  return tree.parsed && !problems.some(losesText);
}

/** Slips of syntax behind which everything is still read. */
const HARMLESS = new Set(["extra-comma", "comment-space"]);

function losesText({ code, variant, isLoss }: Problem): boolean {
  return isLoss ?? (code.startsWith("syntax/") && code !== "syntax/characters" && !HARMLESS.has(variant ?? ""));
}

/** Id and version as other documents name them; parts that are not typed yet are undefined. */
export function identityOf(document: Document): { id: string | undefined; versie: string | undefined } {
  return { id: textOf(valueOf(document.root, "id"))?.value, versie: textOf(valueOf(document.root, "versie"))?.value };
}

/** Title as people know the document: the title, else the id, else the file name. */
export function displayTitle(document: Document): string {
  const titel = valueOf(document.root, "titel");
  const text = textOf(titel) ?? textOf(valueOf(titel, "nl")) ?? textOf(valueOf(document.root, "id"));
  return text?.value ?? document.uri.slice(document.uri.lastIndexOf("/") + 1);
}

