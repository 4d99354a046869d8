// What a word processor or spreadsheet puts on the clipboard, read as rows of cells: a list has one cell a row.
import Papa from "papaparse";
import { SIGN, SYMBOL } from "../../text/bullets.ts";

/** `o` and `§` are the bullets of Word where a tab follows, else words. */
const BULLET = new RegExp(`${SYMBOL}|${SIGN}(?=\\s)|[o§](?=\\t|\\s{2})`);
/** A letter and a dot may be somebody's initial, unless a tab follows. */
const NUMBER = /\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]|(?:[a-zA-Z]|[ivxIVX]{2,5})\))(?=\s)|(?:[a-zA-Z]|[ivxIVX]{2,5})\.(?=\t|\s{2})/;
/** What a line of text may begin with as well, so that one alone says nothing; a paragraph of a law has a number. */
const DOUBTFUL = /o(?= \S)|§(?= [^\d\s])|(?:[a-z]|[ivx]{2,5})\.(?= \S)/;

const marker = (...kinds: RegExp[]): RegExp => new RegExp(`^\\s*(?:${kinds.map(({ source }) => source).join("|")})\\s*`);
const SURE = marker(BULLET, NUMBER);
const ANY = marker(BULLET, NUMBER, DOUBTFUL);

/** What nobody sees: of zero width, or where a word may be broken. */
const UNSEEN = /[\u00ad\u001f\u200b\ufeff]/g;
/** Word writes a hyphen that does not break as a character of control. */
const HARD_HYPHEN = "\u001e";
/** Word breaks a line within a paragraph by a vertical tab. */
const SOFT_BREAK = /\s*[\v\u2028]\s*/;
const LINE_BREAK = /\r\n|[\r\n\u2029]/;

/** What is pasted, as lines of text that are not empty, and how an item begins among them. */
interface Lines {
  readonly text: string;
  readonly lines: readonly string[];
  /** The bullet or number that a line begins with, and the space around it. */
  marker(line: string): string | undefined;
}

function read(pasted: string): Lines {
  const text = pasted.replace(UNSEEN, "").replaceAll(HARD_HYPHEN, "-").replace(/^(\s*[o§])\u00a0/gm, "$1\t").replaceAll("\u00a0", " ");
  const paragraphs = text.split(LINE_BREAK).filter((line) => line.trim() !== "");
  const pieces = paragraphs.flatMap((line) => line.split(SOFT_BREAK));
  const isMarked = pieces.some((line) => SURE.test(line)) || pieces.filter((line) => ANY.test(line)).length > 1;
  const pattern = isMarked ? ANY : SURE;
  // One paragraph that somebody broke into lines is a list of those lines.
  const lines = paragraphs.length === 1 ? pieces : paragraphs.flatMap((line) => joined(line.split(SOFT_BREAK), pattern));
  return { text, lines: lines.filter((line) => line.trim() !== ""), marker: (line) => pattern.exec(line)?.[0] };
}

/** Lines within a paragraph go on with what stands before them, unless they have a bullet of their own. */
function joined(pieces: readonly string[], pattern: RegExp): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    if (lines.length === 0 || pattern.test(piece)) lines.push(piece);
    else lines[lines.length - 1] += ` ${piece}`;
  }
  return lines;
}

/**
 * The rows of `pasted`, without bullets and numbers, without empty ones. Lines that go on with the text of a bullet are
 * joined to it. A single line without a bullet is no list: it gives none.
 */
export function rowsOf(pasted: string): string[][] {
  const found = read(pasted);
  if (found.lines.some((line) => found.marker(line) !== undefined)) return bulleted(found);
  if (found.lines.some((line) => line.trimEnd().includes("\t"))) return table(found.text);
  return found.lines.length > 1 ? found.lines.map((line) => [line.trim()]) : [];
}

/**
 * How deep each row of `rowsOf` lies in a list within a list, from 0 and at most one deeper than the row before it: by its
 * indentation, else by its bullet, as Word copies lists without indentation but with other bullets for each level.
 */
export function depthsOf(pasted: string): number[] {
  const open: { indent: number; kind: string }[] = [];
  const found = read(pasted);
  return found.lines.flatMap((line) => {
    const marker = found.marker(line);
    if (marker === undefined || line.slice(marker.length).trim() === "") return [];
    const mark = marker.trim();
    const indent = marker.length - marker.trimStart().length;
    const kind = mark.replace(/[☑☒]/, "☐").replace(/\d+/g, "1").replace(/[ivx]+(?=[.)])/i, "a").replace(/[a-z](?=[.)])/, "a").replace(/[A-Z](?=[.)])/, "A");
    const same = open.findIndex((level) => level.indent === indent && level.kind === kind);
    if (same >= 0) open.length = same + 1;
    else {
      while (open.length > 0 && open[open.length - 1]!.indent > indent) open.pop();
      open.push({ indent, kind });
    }
    return [open.length - 1];
  });
}

function bulleted({ lines, marker }: Lines): string[][] {
  const items: string[] = [];
  for (const line of lines) {
    const mark = marker(line);
    const goesOn = items.length > 0 && mark === undefined && /^(?:\s|\p{Ll})/u.test(line);
    if (goesOn) items[items.length - 1] += ` ${line.trim()}`;
    else items.push(line.slice(mark?.length ?? 0).trim());
  }
  return items.filter((item) => item !== "").map((item) => item.split("\t").map((cell) => cell.trim()));
}

/** Cells with line breaks come in quotes. */
function table(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: "\t", skipEmptyLines: "greedy" });
  const width = Math.max(...data.map((row) => row.findLastIndex((cell) => cell.trim() !== "") + 1));
  return data.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? "").trim().replace(/\s*[\r\n\v]+\s*/g, " ")));
}
