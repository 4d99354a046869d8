// Refactoring: a text goes to the pool `vakkennis` and a reference stays; of two equal lines one is left.
import type { KnownDocument } from "../../model/document.ts";
import type { Item, Reference } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { lineBreakOf } from "../../text/lines.ts";
import { plain } from "../../text/nearest.ts";
import type { TextEdit } from "../../text/problem.ts";
import { touches, type Span } from "../../text/span.ts";
import { pairOf } from "../../yaml/tree.ts";
import { itemAround, referenceAt } from "../at.ts";
import { dashColumn, entriesAround, isWithin } from "../entries.ts";
import { recode, type Edits } from "../recode.ts";
import type { Refactoring } from "./refactoring.ts";
import { yamlScalar } from "../../yaml/scalar.ts";

export function poolingsAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  if (document.soort !== "kwalificatiedossier" || !document.tree.plain) return [];
  const reference = referenceAt(document, range.start);
  if (reference?.targets?.includes("vakkennis")) return extractions(document, reference);
  const item = itemAround(document, range.start);
  return item?.kind === "vakkennis" ? replacements(project, document, item) : [];
}

/** Running text where an id should stand. */
function extractions(document: KnownDocument, reference: Reference): Refactoring[] {
  const { value, span } = reference;
  if (document.itemsById.has(value) || !/\S\s+\S/.test(value)) return [];
  const known = document.items.find((item) => item.kind === "vakkennis" && item.id !== "" && plain(item.titel?.value ?? "") === plain(value));
  const id = known?.id ?? newId(document, value);
  const title = known
    ? { nl: `Verwijs naar ${id} in de pool, dat hetzelfde zegt`, en: `Refer to ${id} in the pool, which says the same` }
    : { nl: `Zet deze tekst in de pool vakkennis en verwijs ernaar als ${id}`, en: `Put this text into the pool vakkennis and refer to it as ${id}` };
  return [{ name: "extract", kind: "refactor.extract", title, edits: () => {
    const added = known ? [] : poolEdit(document, id, value);
    const own = { span: withQuotes(document.tree.text, span), newText: id };
    return added && new Map([[document.uri, [...added, own].sort((a, b) => a.span.start - b.span.start)]]);
  } }];
}

/** `vk-` and the first words that say something. */
function newId(document: KnownDocument, text: string): string {
  const words = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 3 && !EMPTY.has(word));
  const base = ["vk", ...(words.length > 0 ? words.slice(0, 2) : ["nieuw"])].join("-");
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!document.itemsById.has(id)) return id;
  }
}

const EMPTY: ReadonlySet<string> = new Set(["heeft", "brede", "specialistische", "basale", "kennis", "deze", "voor", "naar", "door", "over", "with", "knowledge"]);

/** The new line at the end of the pool; without a pool one is made before the first part. Undefined when the pool is not in lines. */
function poolEdit(document: KnownDocument, id: string, text: string): TextEdit[] | undefined {
  const eol = lineBreakOf(document.tree.text);
  const value = yamlScalar(text.replace(/\s+/g, " ").trim(), { flow: false, quote: undefined });
  const pool = pairOf(document.root, "vakkennis");
  if (!pool?.value) {
    if (pool) return undefined;
    const before = document.root?.pairs.find(({ key }) => PARTS.has(key.text));
    const at = before ? document.tree.lines.lineStart(document.tree.lines.positionAt(before.key.span.start).line) : undefined;
    return at === undefined || document.root?.flow ? undefined : [{ span: { start: at, end: at }, newText: `vakkennis:${eol}  - id: ${id}${eol}    tekst: ${value}${eol}` }];
  }
  const last = document.items.findLast((item) => item.kind === "vakkennis");
  const list = last && entriesAround(document, last);
  const column = last && dashColumn(document, last);
  const entry = list?.all.at(-1);
  if (!entry || list!.flow || column === undefined) return undefined;
  const indent = " ".repeat(column);
  return [{ span: { start: entry.region.end, end: entry.region.end }, newText: `${eol}${indent}- id: ${id}${eol}${indent}  tekst: ${value}` }];
}

const PARTS: ReadonlySet<string> = new Set(["basisdeel", "profielen", "keuzedelen"]);

/** A line that says what another says: all that refer to it go over, and it is taken out. */
function replacements(project: Project, document: KnownDocument, item: Item): Refactoring[] {
  const text = plain(item.titel?.value ?? "");
  const other = text === "" ? undefined : document.items.find((each) => each !== item && each.kind === "vakkennis" && each.id !== "" && each.id !== item.id && plain(each.titel?.value ?? "") === text);
  if (!other) return [];
  const title = { nl: `Gebruik overal ${other.id} in plaats van ${item.id}, en haal deze regel weg`, en: `Use ${other.id} instead of ${item.id} everywhere, and remove this line` };
  return [{ name: "replace", kind: "refactor.inline", title, edits: () => replaced(project, document, item, other) }];
}

function replaced(project: Project, document: KnownDocument, item: Item, other: Item): Edits | undefined {
  const list = entriesAround(document, item);
  const followed = recode(project, document, new Map([[item, other.id]]));
  if (!list || list.flow || !followed) return undefined;
  const { region } = list.all[list.index]!;
  const { text } = document.tree;
  const end = text[region.end] === "\r" ? region.end + 2 : region.end + 1;
  const rest = (followed.get(document.uri) ?? []).filter(({ span }) => !isWithin(span, region));
  const edits = [...rest, { span: { start: region.start, end: Math.min(end, text.length) }, newText: "" }];
  return new Map([...followed, [document.uri, edits.sort((a, b) => a.span.start - b.span.start)]]);
}

function withQuotes(text: string, span: Span): Span {
  const quote = text[span.start - 1];
  const isQuoted = (quote === '"' || quote === "'") && text[span.end] === quote && touches(span, span.end);
  return isQuoted ? { start: span.start - 1, end: span.end + 1 } : span;
}
