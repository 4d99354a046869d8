// Text for a terminal: colours as an argument, width in cells, and nothing that a file could use to steer the terminal.

/** The few styles that reports use; every one leaves plain text alone when colours are off. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
  underline(text: string): string;
}

const asIs = (text: string): string => text;

/** No colours: for files, pipes and NO_COLOR. */
export const PLAIN: Paint = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, cyan: asIs, green: asIs, underline: asIs };

/**
 * `text` on one line without control characters, escape sequences or marks that reverse the reading direction;
 * such characters come from files and would otherwise change what the terminal shows.
 */
export function visible(text: string): string {
  if (SIMPLE.test(text)) return text;
  return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** Letters of one code point and one cell: those of Western Europe with quotation marks, dashes and the euro. Most texts have no others. */
const SIMPLE = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;
const WIDE = /\p{Extended_Pictographic}\p{Emoji_Presentation}?|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Letters as a reader sees them: an accent or an emoji of several code points is one. */
export function letters(text: string): string[] {
  if (SIMPLE.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Cells that `text`, without colours, takes on a terminal. */
export function widthOf(text: string): number {
  return SIMPLE.test(text) ? text.length : letters(text).reduce((sum, letter) => sum + cellsOf(letter), 0);
}

function cellsOf(letter: string): number {
  if (/^\p{Mark}+$/u.test(letter) || letter === "\u200b" || letter === "\u200d") return 0;
  return WIDE.test(letter) && !/^[©®™]$/.test(letter) ? 2 : 1;
}

/** `text` with spaces behind it up to `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** `text` with spaces before it up to `width` cells. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** `text` in at most `width` cells, with `…` where it was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cells = 0;
  let kept = "";
  for (const letter of letters(text)) {
    cells += cellsOf(letter);
    if (cells > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** `text` in lines of at most `width` cells, broken at spaces; a longer word keeps its own line. */
export function wrap(text: string, width: number): string[] {
  const measure = SIMPLE.test(text) ? (word: string) => word.length : widthOf;
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  for (const word of text.split(/ +/)) {
    const more = measure(word);
    if (line !== "" && cells + 1 + more > width) {
      lines.push(line);
      line = "";
    }
    cells = line === "" ? more : cells + 1 + more;
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}
