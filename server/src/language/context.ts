// Where a cursor is: the way there from the root, and what is being typed, also when YAML cannot read the line.
import type { Document } from "../model/document.ts";
import { emptySpan, touches, type Span } from "../text/span.ts";
import type { PathStep } from "../yaml/tree.ts";
import { flowPlaceAt, readFlow, type FlowNode } from "./flow.ts";
import { readLoosely, type LooseEntry, type LooseText } from "./loose.ts";

/** One way in which the text may go on at the cursor. */
export interface Slot {
  /** `key`: a key of the object at `path`. `value`: the value at `path`. `item`: a new list item, with its dash, in the list at `path`. */
  readonly as: "key" | "value" | "item";
  readonly path: readonly PathStep[];
  /** Keys that the object has already; values that the list has already. */
  readonly taken: ReadonlySet<string>;
}

/** What stands around the cursor, found by lines and indentation when the text is not whole. Offsets are in the document, columns zero-based. */
export interface Context {
  /** What may be typed here, likeliest first; more than one where the indentation leaves a choice. */
  readonly slots: readonly Slot[];
  /** The text that a completion replaces: the word around the cursor, without quotes. */
  readonly word: Span;
  /** The part of the word before the cursor. */
  readonly typed: string;
  /** The quote that the word stands in, closed or not. */
  readonly quote: "'" | '"' | undefined;
  /** Whether the place is inside brackets. */
  readonly flow: boolean;
  /** Column in which a key or dash of this place stands. */
  readonly column: number;
  /** What must come before the inserted text: a space behind a colon or dash, or missing indentation. */
  readonly lead: string;
  /** Whether the key that is being changed has its colon already. */
  readonly hasColon: boolean;
  /** Whether only blanks stand before the place on its line, so that more lines may be inserted. */
  readonly ownLine: boolean;
  /** The place when a name with a colon behind a dash, such as `- nphf:`, is no key but the start of a text. */
  readonly asText: Context | undefined;
  /** Ids that stand above the place, nearest first: `code` and `id` of the objects it lies in. */
  readonly idsAround: readonly string[];
}

/** The place of `offset`; undefined in comments and in running text. Never throws. */
export function contextAt(document: Document, offset: number): Context | undefined {
  return new Finder(document, Math.max(0, Math.min(offset, document.tree.text.length))).find();
}

interface Frame {
  readonly column: number;
  readonly kind: "key" | "dash";
  readonly step: PathStep;
  readonly entry: LooseEntry;
}

class Finder {
  readonly #text: string;
  readonly #document: Document;
  readonly #offset: number;
  readonly #loose: LooseText;
  readonly #entries: readonly LooseEntry[];

  constructor(document: Document, offset: number) {
    this.#document = document;
    this.#text = document.tree.text;
    this.#offset = offset;
    this.#loose = readLoosely(this.#text, document.tree.lines);
    this.#entries = this.#loose.entries;
  }

  find(): Context | undefined {
    const offset = this.#offset;
    if (this.#loose.comments.some((comment) => comment.start < offset && offset <= comment.end)) return undefined;
    const index = this.#lastBefore(offset);
    const entry = this.#entries[index];
    const { line } = this.#document.tree.lines.positionAt(offset);
    const next = this.#entries[index + 1];
    const isBeforeAll = entry?.line !== line || entry.kind === "dash";
    if (isBeforeAll && next?.line === line && offset < next.span.start) return undefined;
    if (!entry) return this.#emptyLine(-1);
    const value = entry.value;
    if (value && value.span.start < offset && offset <= value.span.end && value.style !== "plain") return this.#inValue(index, value);
    if (entry.line !== line) return this.#emptyLine(index);
    if (entry.kind === "key") return offset < entry.after ? this.#onKey(index) : this.#behindKey(index);
    return entry.kind === "dash" ? this.#behindDash(index) : this.#onText(index);
  }

  /** Index of the last entry that starts at or before `offset`; of a text at its very end, the text. */
  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#entries.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.#entries[middle]!.span.start <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  #inValue(index: number, value: NonNullable<LooseEntry["value"]>): Context | undefined {
    if (value.style === "block") return undefined;
    const entry = this.#entries[index]!;
    const path = entry.kind === "key" ? pathOf(this.#framesTo(index)) : this.#pathOfText(index);
    if (!path) return undefined;
    if (value.style === "flow") return this.#inFlow(index, path, readFlow(this.#text, value.span.start, value.span.end));
    const inner = { start: value.span.start + 1, end: value.closed ? value.span.end - 1 : value.span.end };
    if (this.#offset > inner.end) return undefined;
    const quote = value.style === "double" ? '"' : "'";
    return this.#context(index, [{ as: "value", path, taken: this.#takenIn(index, path) }], inner, { quote });
  }

  #inFlow(index: number, path: readonly PathStep[], node: FlowNode): Context | undefined {
    const place = flowPlaceAt(node, this.#offset, path);
    if (!place) return undefined;
    const taken = new Set(place.node.parts.flatMap((part) => (part === place.part ? [] : takenWord(place.node.kind === "map" ? part.key : part.value))));
    const slot: Slot = { as: place.at, path: place.path, taken: place.node.kind === "map" && place.at === "value" ? new Set() : taken };
    const before = this.#text[place.word.span.start - 1];
    const needsSpace = place.at === "value" && place.node.kind === "map" && before === ":";
    return this.#context(index, [slot], place.word.span, { quote: place.word.quote, flow: true, lead: needsSpace ? " " : "", hasColon: place.part.afterKey !== undefined });
  }

  #onKey(index: number): Context | undefined {
    const entry = this.#entries[index]!;
    const frames = this.#framesTo(index).slice(0, -1);
    const word = touches(entry.span, this.#offset) ? entry.span : emptySpan(this.#offset);
    const slot: Slot = { as: "key", path: pathOf(frames), taken: this.#keysBeside(index, entry.column) };
    return this.#context(index, [slot], word, { column: entry.column, hasColon: true });
  }

  #behindKey(index: number): Context | undefined {
    const entry = this.#entries[index]!;
    const path = pathOf(this.#framesTo(index));
    const value = entry.value;
    if (value ? value.style !== "plain" : this.#firstWithin(index) !== undefined) return undefined;
    if (value && this.#offset < value.span.start) return undefined;
    const end = value ? Math.max(value.span.end, this.#offset) : this.#offset;
    const word = value ? { start: value.span.start, end } : emptySpan(this.#offset);
    const slot: Slot = { as: "value", path, taken: new Set() };
    return this.#context(index, [slot], word, { lead: word.start === entry.after ? " " : "", column: entry.column + 2, asText: this.#asText(index) });
  }

  #asText(index: number): Context | undefined {
    const { span, after, column, value, line } = this.#entries[index]!;
    const dash = this.#entries[index - 1];
    if (value || this.#offset !== after || dash?.kind !== "dash" || dash.line !== line) return undefined;
    const path = pathOf(this.#framesTo(index - 1));
    return this.#context(index - 1, [{ as: "value", path, taken: this.#takenIn(index - 1, path) }], { start: span.start, end: after }, { column });
  }

  #behindDash(index: number): Context | undefined {
    const entry = this.#entries[index]!;
    const frames = this.#framesTo(index);
    const path = pathOf(frames);
    const keys = this.#keysBelow(index, entry.column);
    const key: Slot = { as: "key", path, taken: keys };
    const slots: Slot[] = keys.size > 0 ? [key] : [{ as: "value", path, taken: this.#takenIn(index, path) }, key];
    return this.#context(index, slots, emptySpan(this.#offset), { lead: this.#offset === entry.after ? " " : "", column: Math.max(entry.column + 2, this.#column()), ownLine: true });
  }

  /** A word without a colon: a key that is half typed, or a value. */
  #onText(index: number): Context | undefined {
    const entry = this.#entries[index]!;
    if (entry.value?.style !== "plain") return undefined;
    const frames = this.#framesAround(index, entry.column);
    const word = { start: entry.span.start, end: Math.max(entry.span.end, this.#offset) };
    return this.#context(index, this.#slotsAt(index, frames, entry.column), word, { column: entry.column, ownLine: this.#blankBefore(entry.span.start) });
  }

  /** Indentation alone says what may come here. */
  #emptyLine(index: number): Context | undefined {
    const column = this.#column();
    const frames = this.#framesAround(index, column);
    const fits = frames.length === 0 || frames.some((frame) => frame.column === column) || frames[frames.length - 1]!.column < column;
    if (!fits) return undefined;
    return this.#context(index, this.#slotsAt(index, frames, column), emptySpan(this.#offset), { column, ownLine: true });
  }

  /** What may start in `column` below `frames`. */
  #slotsAt(index: number, frames: readonly Frame[], column: number): Slot[] {
    const slots: Slot[] = [];
    const depth = frames.findIndex((frame) => frame.column >= column);
    const around = depth < 0 ? frames : frames.slice(0, depth);
    const beside = depth < 0 ? [] : frames.slice(depth);
    const besideKey = beside.find((frame) => frame.kind === "key" && frame.column === column);
    const besideDash = beside.find((frame) => frame.kind === "dash" && frame.column === column);
    const parent = around[around.length - 1];
    if ((besideKey || column === 0) && !this.#partsAKeyFromItsValue(index, column)) slots.push({ as: "key", path: pathOf(around), taken: this.#keysBeside(index, column) });
    if (besideDash && !this.#isFollowedByMore(index, column)) {
      const listPath = pathOf(besideKey ? [...around, besideKey] : around);
      slots.push({ as: "item", path: listPath, taken: this.#takenIn(index, [...listPath, besideDash.step]) });
    }
    if (besideKey || besideDash || column === 0 || !parent) return slots;
    if (parent.kind === "key" && parent.entry.value) return [];
    // What stands there already says in which column the rest stands; a dash with a text has all it can have.
    const first = this.#firstWithin(this.#entries.indexOf(parent.entry));
    if (first && (first.column !== column || first.kind === "text")) return [];
    const path = pathOf(around);
    const taken = this.#keysBeside(index, column);
    // Beside a key, also of a list of one that is written without its dash, only another key fits.
    if (taken.size > 0) return [{ as: "key", path, taken }];
    if (parent.kind === "dash") return [{ as: "key", path, taken }, { as: "value", path, taken: this.#takenIn(index, path) }];
    return [
      { as: "key", path, taken },
      { as: "value", path, taken: new Set() },
      { as: "item", path, taken: new Set() },
    ];
  }

  /** The first entry that lies in entry `index`, without what is being typed. */
  #firstWithin(index: number): LooseEntry | undefined {
    const { kind, column } = this.#entries[index]!;
    const isTyped = (entry: LooseEntry): boolean => entry.kind === "text" && touches(entry.span, this.#offset);
    const next = this.#entries.slice(index + 1, index + 3).find((entry) => !isTyped(entry));
    const isWithin = next !== undefined && (next.column > column || (kind === "key" && next.kind === "dash" && next.column === column));
    return isWithin ? next : undefined;
  }

  /** A new item here would take over what still belongs to the item above. */
  #isFollowedByMore(index: number, column: number): boolean {
    const next = this.#entries[index + 1];
    return next !== undefined && next.column > column;
  }

  /** Another key here would take away what stands below the key above. */
  #partsAKeyFromItsValue(index: number, column: number): boolean {
    const next = this.#entries[index + 1];
    return next !== undefined && (next.column > column || (next.column === column && next.kind === "dash"));
  }

  #pathOfText(index: number): readonly PathStep[] | undefined {
    const frames = this.#framesAround(index, this.#entries[index]!.column);
    const last = frames[frames.length - 1];
    if (!last || (last.kind === "key" && last.entry.value)) return undefined;
    return pathOf(frames);
  }

  /** The frames that hold entry `index`, with its own frame last. */
  #framesTo(index: number): Frame[] {
    const frames: Frame[] = [];
    for (let at = 0; at <= index; at++) push(frames, this.#entries[at]!);
    return frames;
  }

  /** The frames around something in `column` behind entry `index`, those beside it in the same column included. */
  #framesAround(index: number, column: number): Frame[] {
    const frames: Frame[] = [];
    for (let at = 0; at <= index; at++) push(frames, this.#entries[at]!);
    while (frames.length > 0 && frames[frames.length - 1]!.column > column) frames.pop();
    return frames;
  }

  /** Keys in `column` of the object that the place behind entry `index` belongs to, without the one at the cursor. */
  #keysBeside(index: number, column: number): Set<string> {
    const keys = new Set<string>();
    const add = (entry: LooseEntry): void => void (entry.kind === "key" && entry.column === column && !touches(entry.span, this.#offset) && keys.add(entry.key));
    for (let at = index; at >= 0; at--) {
      const entry = this.#entries[at]!;
      if (entry.column < column) break;
      add(entry);
    }
    for (let at = index + 1; at < this.#entries.length; at++) {
      const entry = this.#entries[at]!;
      if (entry.column < column) break;
      add(entry);
    }
    return keys;
  }

  /** Keys of the object that stands under the dash at entry `index`. */
  #keysBelow(index: number, dashColumn: number): Set<string> {
    const next = this.#entries[index + 1];
    if (!next || next.column <= dashColumn) return new Set();
    return this.#keysBeside(index + 1, next.column);
  }

  /** Values that the block list around `path` has already. */
  #takenIn(index: number, path: readonly PathStep[]): Set<string> {
    const taken = new Set<string>();
    if (typeof path[path.length - 1] !== "number") return taken;
    const frames = this.#framesTo(index);
    const dash = [...frames].reverse().find((frame) => frame.kind === "dash" && frame.column <= this.#entries[index]!.column);
    if (!dash) return taken;
    for (const at of this.#itemsOf(index, dash.column)) {
      const text = this.#entries[at + 1];
      const value = text?.kind === "text" && text.line === this.#entries[at]!.line ? text.value : undefined;
      if (value && !touches(value.span, this.#offset)) taken.add(unquoted(this.#text.slice(value.span.start, value.span.end)));
    }
    return taken;
  }

  *#itemsOf(index: number, column: number): Generator<number> {
    const isEnd = (entry: LooseEntry): boolean => entry.column < column || (entry.column === column && entry.kind !== "dash");
    for (let at = index; at >= 0; at--) {
      const entry = this.#entries[at]!;
      if (isEnd(entry)) break;
      if (entry.kind === "dash" && entry.column === column) yield at;
    }
    for (let at = index + 1; at < this.#entries.length; at++) {
      const entry = this.#entries[at]!;
      if (isEnd(entry)) break;
      if (entry.kind === "dash" && entry.column === column) yield at;
    }
  }

  /** Walks up through siblings and ancestors, past everything that lies deeper. */
  #idsAround(index: number): string[] {
    const ids: string[] = [];
    let deepest = Infinity;
    for (let at = index; at >= 0; at--) {
      const { column, kind, key, value } = this.#entries[at]!;
      if (column > deepest) continue;
      deepest = column;
      const isId = kind === "key" && (key === "code" || key === "id") && value !== undefined && value.style !== "flow";
      if (isId && !touches(value.span, this.#offset)) ids.push(unquoted(this.#text.slice(value.span.start, value.span.end)));
    }
    return ids;
  }

  #column(): number {
    const { line } = this.#document.tree.lines.positionAt(this.#offset);
    const before = this.#text.slice(this.#document.tree.lines.lineStart(line), this.#offset);
    return before.trim() === "" ? before.length : before.length - before.trimStart().length;
  }

  #blankBefore(offset: number): boolean {
    const { line } = this.#document.tree.lines.positionAt(offset);
    return this.#text.slice(this.#document.tree.lines.lineStart(line), offset).replaceAll("- ", "").trim() === "";
  }

  #context(index: number, slots: readonly Slot[], word: Span, rest: Partial<Context>): Context | undefined {
    if (slots.length === 0) return undefined;
    return {
      slots,
      word,
      typed: this.#text.slice(word.start, Math.max(word.start, this.#offset)),
      quote: undefined,
      flow: false,
      column: this.#column(),
      lead: "",
      hasColon: false,
      ownLine: false,
      asText: undefined,
      idsAround: this.#idsAround(index),
      ...rest,
    };
  }
}

function push(frames: Frame[], entry: LooseEntry): void {
  if (entry.kind === "text") return;
  let item = 0;
  for (let top = frames[frames.length - 1]; top; top = frames[frames.length - 1]) {
    const isListOfKey = top.kind === "key" && entry.kind === "dash";
    if (top.column < entry.column || (top.column === entry.column && isListOfKey)) break;
    if (top.column === entry.column && top.kind === "dash" && entry.kind === "dash") item = (top.step as number) + 1;
    frames.pop();
  }
  frames.push({ column: entry.column, kind: entry.kind, step: entry.kind === "key" ? entry.key : item, entry });
}

function pathOf(frames: readonly Frame[]): PathStep[] {
  return frames.map((frame) => frame.step);
}

function takenWord(word: unknown): string[] {
  return typeof word === "object" && word !== null && "text" in word && typeof word.text === "string" && word.text !== "" ? [word.text] : [];
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
