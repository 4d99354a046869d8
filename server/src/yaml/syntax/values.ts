// A value that is read as something else than its author meant: quotes, a colon, a lone sign.
import { isScalar } from "yaml";
import type { ProposedFix } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { endOfLine, isFirstOfLine, nextContentLine, restOfLine, restOfValue, startOfLine } from "./places.ts";
import { alignment } from "./indentation.ts";
import { fixing, partsIn, type Diagnosis, type Source } from "./source.ts";

/** A value that begins with a sign that means something to YAML. */
export function badStart(start: number, { text }: Source): Diagnosis {
  const span = restOfValue(text, start);
  return { variant: "BAD_SCALAR_START", span, params: { character: text[start] ?? "" }, fixes: quoting(span, text, true) };
}

/** `resultaat: ?` or `-`: what people write for "not known" and "nothing". Behind a `?`, what follows is read as something else than it was. */
export function loneSign(start: number, { text }: Source): Diagnosis | undefined {
  const span = restOfValue(text, start);
  if (span.end !== start + 1 || isFirstOfLine(text, start)) return undefined;
  return { variant: "lone-sign", span, params: { sign: text[start]! }, fixes: quoting(span, text, text[start] === "-") };
}

/** `titel: Zorg: thuis`, or a value with keys below it. */
export function valueWithKeys(start: number, source: Source): Diagnosis {
  const { text } = source;
  const line = text.slice(start, endOfLine(text, start));
  if (/^[?:](\s|$)/.test(line)) return loneSign(start, source) ?? badStart(start, source);
  if (/:(\s|$)/.test(line)) {
    const span = restOfValue(text, start);
    // Quotes around a text that goes on below would cut it off.
    if (text[span.end - 1] === ":") return { variant: "colon-in-text", span };
    return { variant: "colon-in-text", span, fixes: quoting(span, text, false) };
  }
  const next = nextContentLine(text, endOfLine(text, start));
  return next === undefined ? { variant: "value-and-keys", span: restOfLine(text, start) } : { variant: "value-and-keys", span: restOfLine(text, next), fixes: alignment(text, startOfLine(text, next)) };
}

/** A quote that is never closed swallows the rest of the file; it is shown where it opens. */
export function unclosedQuote(end: number, source: Source): Diagnosis {
  const opened = partsIn(source).find((node) => isScalar(node) && (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") && node.range?.[1] === end);
  const start = opened?.range?.[0];
  if (start === undefined) return { variant: "unclosed-quote" };
  const span = restOfLine(source.text, start);
  if (/^'[a-zA-Z]{1,2} /.test(source.text.slice(start, start + 4))) return { variant: "apostrophe", span, fixes: quoting(span, source.text, false) };
  return { variant: "unclosed-quote", span, fixes: closing(span, source.text) };
}

/** A quote at the end of the line, where the value is all that is left of it and nothing in it could be a comment. */
function closing(span: Span, text: string): ProposedFix[] {
  const quote = text[span.start]!;
  const value = text.slice(span.start + 1, span.end);
  const isWhole = /[:-][ \t]+$/.test(text.slice(startOfLine(text, span.start), span.start));
  if (!isWhole || value === "" || value.includes(quote) || /\s#|\\$/.test(value)) return [];
  return fixing("Sluit de tekst aan het eind van de regel", "Close the text at the end of the line", { start: span.end, end: span.end }, quote, false);
}

/** `"Zorg" thuis`, or a text with an apostrophe at its start and one further on. */
export function textAfterQuote(start: number, source: Source): Diagnosis {
  const { text } = source;
  const quoted = partsIn(source).find((node) => isScalar(node) && node.type === "QUOTE_SINGLE" && (node.range?.[1] ?? -1) <= start && start <= (node.range?.[2] ?? -1) + 1);
  const from = quoted?.range?.[0];
  if (from !== undefined && startOfLine(text, from) === startOfLine(text, start)) {
    const span = restOfValue(text, from);
    const inQuotes = /^'(.*[^' ])'$/.exec(text.slice(span.start, span.end))?.[1];
    if (inQuotes !== undefined && !/^[stnkmr] /.test(inQuotes)) return { variant: "apostrophe-inside", span, fixes: fixing("Zet de tekst tussen dubbele aanhalingstekens", "Put the text in double quotes", span, JSON.stringify(inQuotes.replaceAll("''", "'")), false) };
    return { variant: "apostrophe", span, fixes: quoting(span, text, false) };
  }
  const rest = restOfLine(text, start);
  // `"titel": "Zorg",`, as JSON has it.
  if (text.slice(rest.start, rest.end) === ",") return { variant: "extra-comma", span: rest, fixes: fixing("Haal de komma weg", "Remove the comma", rest, "", false) };
  return { variant: "text-after-quote", span: rest };
}

/** Double quotes around a value, as it is written. */
function quoting(span: Span, text: string, safe: boolean): ProposedFix[] {
  const written = text.slice(span.start, span.end);
  return fixing("Zet de tekst tussen aanhalingstekens", "Put the text in quotes", span, JSON.stringify(written), safe);
}
