// Texts that say (nearly) the same in two documents: an index per project that follows each change.
import { identityOf, type Document } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import type { Project } from "../../project/project.ts";
import { valueOf } from "../../yaml/tree.ts";

/** A text as hashed runs of words. */
class Words {
  /** Of each word, in order. */
  readonly hashes: readonly number[];
  /** The smallest of the hashes of its runs. */
  readonly marks: readonly number[];
  #runs: ReadonlySet<number> | undefined;

  constructor(hashes: readonly number[]) {
    this.hashes = hashes;
    this.marks = smallest(hashes.length - RUN + 1, (at) => runAt(hashes, at), MARKS);
  }

  /** Made when the text is compared with another, which most texts never are. */
  get runs(): ReadonlySet<number> {
    return (this.#runs ??= new Set(this.hashes.slice(RUN - 1).map((_, at) => runAt(this.hashes, at))));
  }
}

/** A text of an item. */
export interface Print {
  readonly document: Document;
  readonly item: Item;
  /** As it is written. */
  readonly written: string;
  readonly words: Words;
}

/** So many words in a row count as one mark of a text. */
const RUN = 3;

/** A text is looked up by so many of its marks, those with the smallest hashes: equal texts share them all, like texts most. */
const MARKS = 6;

/** A mark that so many texts share is a turn of phrase. */
const MOST_SHARED = 40;

/** Every text of `document` of at least `words` words that documents with another id have as well; see `copiesOf`. */
export function copiedIn(project: Project, document: Document, share: number, words: number): { item: Item; copies: Print[] }[] {
  const index = indexOf(project);
  const prints = printsOf(document).filter(({ words: { hashes } }) => hashes.length >= words);
  if (prints.length === 0) return [];
  readWhatShares(project, prints, index);
  const { id } = identityOf(document);
  const copied: { item: Item; copies: Print[] }[] = [];
  for (const print of prints) {
    const copies = copiesOf(index, print, id, share);
    if (copies.length > 0) copied.push({ item: print.item, copies });
  }
  return copied;
}

/** Texts in documents with another id than `id` that are at least `share` (0 to 1) alike, most alike first. */
function copiesOf(index: CopyIndex, print: Print, id: string | undefined, share: number): Print[] {
  const near = index.near(print);
  if (near.length === 0) return near;
  return near
    .filter((other) => identityOf(other.document).id !== id)
    .map((other) => ({ other, alike: alike(print, other) }))
    .filter(({ alike: found }) => found >= share)
    .sort((a, b) => b.alike - a.alike || (a.other.document.uri < b.other.document.uri ? -1 : 1))
    .map(({ other }) => other);
}

/** The running text of an item that says what it is about. */
function textIn(item: Item): string {
  return (textOf(valueOf(item.node, "tekst")) ?? textOf(valueOf(item.node, "omschrijving")))?.value ?? "";
}

const PRINTED = new Set(["bekwaamheid", "eindkwalificatie", "werkproces", "praktijksituatie", "situatie", "epa", "eenheid", "leeractiviteit"]);

/** Documents never change, so what is worked out of one holds as long as it lives. */
const PRINTS = new WeakMap<Document, readonly Print[]>();

/** @param previous version of the document, of which the texts that stayed are not worked out again */
function printsOf(document: Document, previous?: Document): readonly Print[] {
  const known = PRINTS.get(document);
  if (known) return known;
  const before = previous ? printsOf(previous) : [];
  let worked: Map<string, Words> | undefined;
  const wordsOf = (written: string, place: number): Words | undefined => {
    // Most of the time the same text stands at the same place as before.
    const same = before[place];
    if (same?.written === written) return same.words;
    worked ??= new Map(before.map((print) => [print.written, print.words]));
    return worked.get(written) ?? wordsIn(written);
  };
  const prints: Print[] = [];
  for (const item of document.items) {
    const written = PRINTED.has(item.kind) ? textIn(item) : "";
    const words = written === "" ? undefined : wordsOf(written, prints.length);
    if (words) prints.push({ document, item, written, words });
  }
  PRINTS.set(document, prints);
  return prints;
}

function wordsIn(written: string): Words | undefined {
  const hashes = hashesOf(written);
  return hashes.length < RUN ? undefined : new Words(hashes);
}

/** The hash of each word. */
function hashesOf(written: string): number[] {
  const text = written.toLowerCase();
  return IS_SIMPLE.test(text) ? hashesIn(text) : (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
}

/** The hash of the run of words that begins with the word at `at`. */
function runAt(hashes: readonly number[], at: number): number {
  let run = 0;
  for (let next = at; next < at + RUN; next++) run = Math.imul(run ^ hashes[next]!, PRIME) + (hashes[next]! >>> 15);
  return run >>> 0;
}

/** Whether one of the texts that are written in a file may have one of `marks`: YAML puts nothing but white space between their words. */
function mayHave(marks: ReadonlySet<number>, written: string): boolean {
  // An escape may be part of a word.
  if (written.includes("\\")) return true;
  const hashes = hashesOf(written);
  for (let at = 0; at + RUN <= hashes.length; at++) if (marks.has(runAt(hashes, at))) return true;
  return false;
}

/** Only letters of Western Europe, digits, spaces and common marks: `hashesIn` tells words from marks in these. */
const IS_SIMPLE = /^[\t-~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2013-\u201f\u2026\u20ac]*$/;

/** The hash of each word, without cutting the words out. */
function hashesIn(text: string): number[] {
  const hashes: number[] = [];
  let value = START;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0xff)) {
      value = Math.imul(value ^ code, PRIME);
      isInWord = true;
    } else if (isInWord) {
      hashes.push(value >>> 0);
      value = START;
      isInWord = false;
    }
  }
  if (isInWord) hashes.push(value >>> 0);
  return hashes;
}

/** The `count` smallest different ones of `numberAt(0)` to `numberAt(length - 1)`, smallest first. */
function smallest(length: number, numberAt: (index: number) => number, count: number): number[] {
  const least: number[] = [];
  for (let index = 0; index < length; index++) {
    const number = numberAt(index);
    if ((least.length === count && number >= least[count - 1]!) || least.includes(number)) continue;
    let place = Math.min(least.length, count - 1);
    for (; place > 0 && least[place - 1]! > number; place--) least[place] = least[place - 1]!;
    least[place] = number;
  }
  return least;
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits: quick, and the same in every run. */
function hash(text: string): number {
  let value = START;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}

/** Share of the runs of both texts that they have in common. */
function alike({ words: one }: Print, { words: other }: Print): number {
  if (areSame(one.hashes, other.hashes)) return 1;
  let common = 0;
  for (const run of one.runs) if (other.runs.has(run)) common += 1;
  return common / (one.runs.size + other.runs.size - common);
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((hash, place) => hash === other[place]);
}

/** A text in the index; the newest version of its document replaces the print and leaves the marks as they are. */
interface Entry {
  print: Print;
}

/** Texts by their marks. */
class CopyIndex {
  readonly #held = new Map<string, { readonly document: Document; readonly entries: readonly Entry[] }>();
  readonly #byMark = new Map<number, Set<Entry>>();
  #revision = -1;

  /** Takes in what changed since the last time among `documents`; most of the time that is one text of one document. */
  follow(documents: Iterable<Document>, revision: number): void {
    if (this.#revision === revision) return;
    this.#revision = revision;
    const gone = new Set(this.#held.keys());
    for (const document of documents) {
      gone.delete(document.uri);
      this.take(document);
    }
    for (const uri of gone) {
      this.#held.get(uri)!.entries.forEach((entry) => this.#drop(entry));
      this.#held.delete(uri);
    }
  }

  /** Takes in one document, in the place of its version before. */
  take(document: Document): void {
    const held = this.#held.get(document.uri);
    if (held?.document === document) return;
    this.#held.set(document.uri, { document, entries: this.#replaced(held?.entries ?? [], printsOf(document, held?.document)) });
  }

  /** Whether few enough texts share `mark` to say that they may be alike. */
  isTelling(mark: number): boolean {
    return (this.#byMark.get(mark)?.size ?? 0) <= MOST_SHARED;
  }

  /** Texts of other documents that share a telling mark with `print`. */
  near(print: Print): Print[] {
    const { uri } = print.document;
    let near: Set<Print> | undefined;
    for (const mark of print.words.marks) {
      if (!this.isTelling(mark)) continue;
      for (const { print: other } of this.#byMark.get(mark) ?? []) if (other.document.uri !== uri) (near ??= new Set()).add(other);
    }
    return near ? [...near] : [];
  }

  /** Entries for `prints`: those of the version before where its texts begin and end alike, new ones between. */
  #replaced(before: readonly Entry[], prints: readonly Print[]): Entry[] {
    const most = Math.min(before.length, prints.length);
    const isSame = (old: number, now: number): boolean => before[old]!.print.written === prints[now]!.written;
    let head = 0;
    while (head < most && isSame(head, head)) head += 1;
    let tail = 0;
    while (tail < most - head && isSame(before.length - 1 - tail, prints.length - 1 - tail)) tail += 1;
    for (const entry of before.slice(head, before.length - tail)) this.#drop(entry);
    return prints.map((print, place) => {
      const fromEnd = prints.length - place;
      const entry = place < head ? before[place]! : fromEnd <= tail ? before[before.length - fromEnd]! : this.#added(print);
      entry.print = print;
      return entry;
    });
  }

  #added(print: Print): Entry {
    const entry: Entry = { print };
    for (const mark of print.words.marks) {
      const found = this.#byMark.get(mark);
      if (found) found.add(entry);
      else this.#byMark.set(mark, new Set([entry]));
    }
    return entry;
  }

  #drop(entry: Entry): void {
    for (const mark of entry.print.words.marks) {
      const found = this.#byMark.get(mark);
      found?.delete(entry);
      if (found?.size === 0) this.#byMark.delete(mark);
    }
  }
}

const INDEXES = new WeakMap<Project, CopyIndex>();

/** The texts of all documents that have been read. */
function indexOf(project: Project): CopyIndex {
  const index = INDEXES.get(project) ?? new CopyIndex();
  INDEXES.set(project, index);
  index.follow(project.documentsAtHand, project.revision);
  return index;
}

/** Reads what has not been read yet and shares a telling mark with one of `prints`. */
function readWhatShares(project: Project, prints: readonly Print[], index: CopyIndex): void {
  // Of a turn of phrase a few dozen documents tell that it is one; the others need not be read for it.
  const telling = (marks: Iterable<number>): Set<number> => new Set([...marks].filter((mark) => index.isTelling(mark)));
  let wanted: ReadonlySet<number> | undefined;
  project.readWhere(
    (written) => {
      wanted ??= telling(prints.flatMap((print) => print.words.marks));
      return wanted.size > 0 && mayHave(wanted, written());
    },
    (document) => {
      index.take(document);
      if (wanted) wanted = telling(wanted);
    },
  );
}
