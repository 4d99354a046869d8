// What a word processor or spreadsheet puts on the clipboard, read as rows of cells: a list has one cell a row.
import Papa from "papaparse";

/** Bullets as typed, and those of symbol fonts, which lie in the private area. */
const BULLET = /[•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔\uf000-\uf0ff]|[–—*+-](?=\s)|[o§](?=\t|\s{2})/;
/** A letter and a dot may be somebody's initial, unless a tab follows. */
const NUMBER = /\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]|(?:[a-zA-Z]|[ivxIVX]{2,5})\))(?=\s)|(?:[a-zA-Z]|[ivxIVX]{2,5})\.(?=\t|\s{2})/;
const MARKER = new RegExp(`^\\s*(?:${BULLET.source}|${NUMBER.source})\\s*`);

/** Word breaks a line within a paragraph by a vertical tab. */
const LINE_BREAK = /\r\n|[\r\n\v\u2028\u2029]/;

/**
 * The rows of `pasted`, without bullets and numbers, without empty ones. Lines that go on with the text of a bullet are
 * joined to it. A single line without a bullet is no list: it gives none.
 */
export function rowsOf(pasted: string): string[][] {
  const text = plain(pasted);
  const lines = linesOf(text);
  if (lines.some((line) => MARKER.test(line))) return bulleted(lines);
  if (lines.some((line) => line.trimEnd().includes("\t"))) return table(text);
  return lines.length > 1 ? lines.map((line) => [line.trim()]) : [];
}

const plain = (pasted: string): string => pasted.replaceAll("\u00a0", " ");
const linesOf = (text: string): string[] => text.split(LINE_BREAK).filter((line) => line.trim() !== "");

/**
 * How deep each row of `rowsOf` lies in a list within a list, from 0 and at most one deeper than the row before it: by its
 * indentation, else by its bullet, as Word copies lists without indentation but with other bullets for each level.
 */
export function depthsOf(pasted: string): number[] {
  const open: { indent: number; kind: string }[] = [];
  return linesOf(plain(pasted)).flatMap((line) => {
    const marker = MARKER.exec(line)?.[0];
    if (marker === undefined || line.slice(marker.length).trim() === "") return [];
    const mark = marker.trim();
    const indent = marker.length - marker.trimStart().length;
    const kind = mark.replace(/\d+/g, "1").replace(/[ivx]+(?=[.)])/i, "a").replace(/[a-z](?=[.)])/, "a").replace(/[A-Z](?=[.)])/, "A");
    const same = open.findIndex((level) => level.indent === indent && level.kind === kind);
    if (same >= 0) open.length = same + 1;
    else {
      while (open.length > 0 && open[open.length - 1]!.indent > indent) open.pop();
      open.push({ indent, kind });
    }
    return [open.length - 1];
  });
}

function bulleted(lines: readonly string[]): string[][] {
  const items: string[] = [];
  for (const line of lines) {
    const goesOn = items.length > 0 && !MARKER.test(line) && /^(?:\s|\p{Ll})/u.test(line);
    if (goesOn) items[items.length - 1] += ` ${line.trim()}`;
    else items.push(line.replace(MARKER, "").trim());
  }
  return items.filter((item) => item !== "").map((item) => item.split("\t").map((cell) => cell.trim()));
}

/** Cells with line breaks come in quotes. */
function table(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: "\t", skipEmptyLines: "greedy" });
  const width = Math.max(...data.map((row) => row.findLastIndex((cell) => cell.trim() !== "") + 1));
  return data.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? "").trim().replace(/\s*[\r\n]+\s*/g, " ")));
}
