// Texts as people typed them to texts that are the same, word for word, with their whitespace in order.
import { NUMBER, SIGN, SYMBOL } from "../../text/bullets.ts";
import { decodeEntities } from "./entities.ts";

/** The start of a line that is an item of a list: `- `, `• `, `* `, `1. `, `a) `. */
export const LIST_MARKER = new RegExp(`^(?:${SYMBOL}[ \\t]*|(?:${SIGN}|${NUMBER})[ \\t]+)`);

/**
 * Running text with LF line ends, no trailing spaces, single spaces between words and at most one blank line
 * in a row. Indentation stays on list items only: Markdown would take the rest for code.
 */
export function tidy(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/[\u00a0\u2007\u202f\u3000\t\v\f]/g, " ").replace(/\u200b|\ufeff|\u00ad/g, "").split("\n");
  const margin = Math.min(...lines.filter(isItem).map(indentation));
  const kept: string[] = [];
  for (const line of lines) {
    const tidied = tidyLine(line, margin);
    if (tidied !== "" || (kept.length > 0 && kept.at(-1) !== "")) kept.push(tidied);
  }
  if (kept.at(-1) === "") kept.pop();
  return kept.join("\n");
}

function tidyLine(line: string, margin: number): string {
  const words = line.trim().replace(/ {2,}/g, " ");
  if (words === "" || !isItem(line)) return words;
  const depth = indentation(line) - margin;
  return " ".repeat(depth < 2 ? 0 : Math.min(depth, 12)) + words;
}

function isItem(line: string): boolean {
  return LIST_MARKER.test(line.trimStart());
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

/** A text of one line, such as a title: everything in between words is one space. */
export function oneLine(text: string): string {
  return decodeEntities(text).replace(/[\s\u200b\ufeff]+/g, " ").trim();
}

/** The first words of a text, to show people which text is meant. */
export function sample(text: string, length = 60): string {
  const line = oneLine(text.slice(0, 4 * length));
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/**
 * A date in one of the forms seen in exports (dd-mm-jjjj, yyyy-mm-dd with or without time, 1 augustus 2026) as
 * yyyy-mm-dd. Undefined when it is no day of the calendar after 1900: empty dates are sometimes written 01-01-0001.
 */
export function isoDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const yearFirst = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[t ][\d:.]+(?:z|[+-][\d:]+)?)?$/.exec(text);
  if (yearFirst) return calendarDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: [\d:.]+)?$/.exec(text);
  if (dayFirst) return calendarDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const inWords = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text);
  return inWords ? calendarDay(Number(inWords[3]), MONTHS.indexOf(inWords[2]!) + 1, Number(inWords[1])) : undefined;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** A title as part of an id or file name: lower-case letters, digits and hyphens; may be empty. */
export function kebab(title: string): string {
  const plain = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/&/g, " en ");
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
