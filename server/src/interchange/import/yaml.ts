// Data of a dossier to YAML text: long texts as literal blocks, short references on one line.
import { Document, isCollection, isMap, isPair, isScalar, isSeq, Scalar, visit, YAMLSeq, type YAMLMap } from "yaml";
import type { Entry } from "./data.ts";

/** Longer texts, and texts of several lines, become literal blocks: no quotes, no escapes, one change per line in a diff. */
const LONGEST_LINE = 160;
/** Longer lists of references get a line for each. */
const LONGEST_LIST = 100;

/** Numbers that are names: in quotes, or YAML would take them for amounts. */
const QUOTED: ReadonlySet<string> = new Set(["versie", "crebo", "prijsfactor", "nr"]);
const SPACED_LISTS: ReadonlySet<string> = new Set(["kerntaken", "werkprocessen", "profielen", "keuzedelen"]);
const ON_ONE_LINE: ReadonlySet<string> = new Set(["vastgesteld", "gemeenschappelijkKader", "x-sbb"]);

/** YAML for `data`; parsing it gives `data` back. `comment` becomes the first line. */
export function writeYaml(data: Entry, comment: string): string {
  // Equal lists of two profiles are lists of their own, not an anchor and an alias.
  const document = new Document(data, { aliasDuplicateObjects: false, keepUndefined: false });
  document.commentBefore = ` ${comment}`;
  visit(document, {
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (isScalar(pair.value) && QUOTED.has(key)) pair.value.type = Scalar.QUOTE_DOUBLE;
      if (isMap(pair.value) && ON_ONE_LINE.has(key)) pair.value.flow = isShort(pair.value);
      if (isSeq(pair.value) && SPACED_LISTS.has(key)) spaceOut(pair.value);
      if (isSeq(pair.value) && isShort(pair.value)) putOnOneLine(pair.value);
    },
    Scalar: (_, scalar, path) => {
      const isInFlow = path.some((node) => isCollection(node) && node.flow);
      if (!isInFlow && typeof scalar.value === "string" && isLong(scalar.value)) scalar.type = Scalar.BLOCK_LITERAL;
    },
  });
  spaceOutSections(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function isLong(text: string): boolean {
  return text.includes("\n") || text.length > LONGEST_LINE;
}

/** Whether a list of references or a small map fits on one line. */
function isShort(collection: YAMLSeq | YAMLMap): boolean {
  const values = collection.items.map((item) => (isPair(item) ? item.value : item));
  const texts = values.map((value) => (isScalar(value) ? String(value.value) : undefined));
  const isPlain = texts.every((text) => text !== undefined && !isLong(text) && (isMap(collection) || !/\s/.test(text)));
  return isPlain && texts.join(", ").length <= LONGEST_LIST;
}

/** `[a, b]`: the library has one setting for the padding of lists and maps, and maps are written `{ a: b }`. */
function putOnOneLine(list: YAMLSeq): void {
  list.flow = true;
  list.toString = (context, ...rest) => YAMLSeq.prototype.toString.call(list, context && { ...context, flowCollectionPadding: "" }, ...rest);
}

function spaceOut(list: YAMLSeq): void {
  list.items.slice(1).forEach((item) => {
    if (isMap(item)) item.spaceBefore = true;
  });
}

/** A blank line before each part of the file, not before each line of the header. */
function spaceOutSections(document: Document): void {
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    if (isScalar(key) && isCollection(value) && !value.flow) key.spaceBefore = true;
  }
}
