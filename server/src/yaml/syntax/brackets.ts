// A list or group in brackets that is never closed.
import { isCollection } from "yaml";
import type { ProposedFix } from "../../text/problem.ts";
import { endOfLine, nextContentLine, startOfLine } from "./places.ts";
import { fixing, partsIn, type Diagnosis, type Source } from "./source.ts";

/** A bracket that is never closed is shown where it opens. */
export function unclosed(message: string, start: number, source: Source): Diagnosis {
  if (message.startsWith("Block scalar")) return { variant: "block-text-indent" };
  const isList = message.startsWith("Flow sequence");
  const bracket = isList ? "[" : "{";
  const from = bracketsIn(source).findLast(([opens, ends]) => opens < start && ends >= start - 1 && source.text[opens] === bracket)?.[0];
  const variant = isList ? "unclosed-list" : "unclosed-group";
  return from === undefined ? { variant } : { variant, span: { start: from, end: from + 1 }, fixes: closingBracket(from, source.text) };
}

/** The bracket that closes at the end of the line, where a key of its own stands on the next line and no other bracket or quote on this one. */
function closingBracket(from: number, text: string): ProposedFix[] {
  const lineStart = startOfLine(text, from);
  const lead = /^[ ]*(?:- +)*(?=[\p{L}\p{N}_-]+: +$)/u.exec(text.slice(lineStart, from));
  const value = text.slice(from + 1, endOfLine(text, from)).trimEnd();
  if (!lead || value === "" || /[[\]{}"'#]|,$/.test(value)) return [];
  const next = nextContentLine(text, endOfLine(text, from));
  const isLast = next === undefined || (next - startOfLine(text, next) <= lead[0].length && /^(?:- |[\p{L}\p{N}_-]+:(?:\s|$))/u.test(text.slice(next, next + 200)));
  if (!isLast) return [];
  const end = from + 1 + value.length;
  const close = text[from] === "[" ? "]" : "}";
  return fixing(`Zet ${close} aan het eind van de regel`, `Put ${close} at the end of the line`, { start: end, end }, value.startsWith(" ") ? ` ${close}` : close, false);
}

/** Where the lists and groups in brackets open and end, outermost first. */
function bracketsIn(source: Source): readonly (readonly [number, number])[] {
  return (source.brackets ??= partsIn(source).flatMap((node) => (isCollection(node) && node.flow === true && node.range ? [[node.range[0], node.range[1]] as const] : [])));
}
