// The text of `werkprocesgedrag` to one text per behaviour: the lead-in goes, the bullets become a list (FIELD §1.1).
import { LIST_MARKER, tidy } from "./text.ts";

/** What a text about behaviour comes apart into; what is left out is told in the account. */
export interface Behaviours {
  readonly items: readonly string[];
  /** Lines such as "De sociaal werker:" that only announce the list. */
  readonly leadIns: readonly string[];
  /** In how many items the semicolon or full stop that separated them is left out. */
  readonly separators: number;
}

interface Line {
  readonly text: string;
  readonly isItem: boolean;
  readonly isNested: boolean;
  readonly afterBlank: boolean;
}

/** Splits `markdown`. Every word is in `items` or in `leadIns`, in the order of the text. */
export function behavioursIn(markdown: string): Behaviours {
  const lines = linesOf(splitInline(tidy(markdown)));
  const hasItems = lines.some(({ isItem }) => isItem);
  const { items, leadIns } = hasItems ? fromBullets(lines) : fromPlainLines(lines);
  return { ...withoutSeparators(items), leadIns };
}

/** Some texts have their bullets on one line: "De werker: - doet dit; - doet dat." */
function splitInline(text: string): string {
  return /^\s*[-–•·*]\s/m.test(text) ? text : text.replace(/([;:.]) [-–•·*] (?=\S)/g, "$1\n- ");
}

function linesOf(text: string): Line[] {
  const lines = text.split("\n");
  // "o" is the bullet of a word processor when it starts more than one line, else a word.
  const marker = lines.filter((line) => /^\s*o /.test(line)).length > 1 ? /^o / : LIST_MARKER;
  return lines.flatMap((line, index) => {
    const bare = line.trim();
    const match = marker.exec(bare) ?? LIST_MARKER.exec(bare);
    const isBullet = match !== null || /^[-–•·*]$/.test(bare);
    const words = match ? bare.slice(match[0].length).trim() : isBullet ? "" : bare;
    if (words === "") return [];
    return [{ text: words, isItem: match !== null, isNested: match !== null && line.startsWith(" "), afterBlank: lines[index - 1] === "" }];
  });
}

function fromPlainLines(lines: readonly Line[]): { items: string[]; leadIns: string[] } {
  const texts = lines.map(({ text }) => text);
  const leads = texts.length > 1 && texts[0]!.endsWith(":");
  return { items: leads ? texts.slice(1) : texts, leadIns: leads ? texts.slice(0, 1) : [] };
}

function fromBullets(lines: readonly Line[]): { items: string[]; leadIns: string[] } {
  const items: string[] = [];
  const leadIns: string[] = [];
  let inList = false;
  lines.forEach((line, index) => {
    const announces = !line.isItem && line.text.endsWith(":") && lines[index + 1]?.isItem === true;
    if (announces && (!inList || leadIns.includes(line.text))) leadIns.push(line.text);
    else if (inList && continues(line, announces, items.at(-1))) items.push(`${items.pop()}${line.isNested ? "\n- " : " "}${line.text}`);
    else items.push(line.text);
    inList ||= line.isItem;
  });
  return { items, leadIns };
}

/** A deeper bullet belongs to the one above it; so does a line without bullet, unless it starts something new. */
function continues(line: Line, announces: boolean, previous: string | undefined): boolean {
  if (previous === undefined) return false;
  if (line.isItem) return line.isNested;
  const isClosed = /[.;]$/.test(previous);
  return !line.afterBlank && !(announces && isClosed);
}

function withoutSeparators(items: readonly string[]): Pick<Behaviours, "items" | "separators"> {
  let separators = 0;
  const semicolons = items.filter((item) => item.endsWith(";")).length;
  const bare = items.map((item, index) => {
    const isLast = index === items.length - 1;
    const text = semicolons > 0 && isLast && closesList(item) ? item.slice(0, -1) : item.replace(/\s*;$/, "");
    if (text !== item) separators += 1;
    return text;
  });
  return { items: bare.filter((item) => item !== ""), separators };
}

/** The full stop after the last behaviour ends the list; one after a sentence or an abbreviation belongs to the text. */
function closesList(item: string): boolean {
  return item.endsWith(".") && !/\.{2,}$|\.\s|\n|\b(?:enz|etc|e\.d|d\.d|o\.a|m\.b\.t|i\.v\.m|t\.b\.v)\.$/i.test(item);
}
