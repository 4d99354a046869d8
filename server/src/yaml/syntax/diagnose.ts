// From an error of the parser to what its author did.
import { isScalar, type YAMLError } from "yaml";
import type { ProposedFix } from "../../text/problem.ts";
import { unclosed } from "./brackets.ts";
import { codeFence, dashAfterKey, decoratedKey, percentLine, spacesFor, starBullet, unexpectedLine } from "./lines.ts";
import { isFirstOfLine, lineBefore, restOfLine } from "./places.ts";
import { fixing, type Diagnosis, type Source } from "./source.ts";
import { badStart, loneSign, textAfterQuote, unclosedQuote, valueWithKeys } from "./values.ts";

/** Undefined for an error that is only the echo of another. */
export function diagnose(error: YAMLError, start: number, source: Source): Diagnosis | undefined {
  const { code, message } = error;
  const markup = codeFence(start, source) ?? decoratedKey(start, source) ?? decoratedKey(lineBefore(source.text, start), source);
  if (markup) return markup;
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return message.startsWith("A block sequence") ? unexpectedLine(start, source) : valueWithKeys(start, source);
    case "MULTILINE_IMPLICIT_KEY":
      return unexpectedLine(start, source);
    case "MISSING_CHAR":
      return missing(message, start, source);
    case "BAD_INDENT":
      return /^(Flow|Block scalar)/.test(message) ? unclosed(message, start, source) : unexpectedLine(start, source);
    case "UNEXPECTED_TOKEN":
      return unexpected(message, start, source);
    case "BAD_SCALAR_START":
      return loneSign(start, source) ?? badStart(start, source);
    case "TAB_AS_INDENT":
      return { variant: code, fixes: spacesFor(start, source.text) };
    case "BAD_ALIAS":
      return starBullet(start, source) ?? { variant: code };
    case "BLOCK_IN_FLOW":
      return { variant: "missing-comma" };
    default:
      return { variant: code };
  }
}

function missing(message: string, start: number, source: Source): Diagnosis | undefined {
  if (message.startsWith("Missing closing")) return unclosedQuote(start, source);
  if (message.startsWith("Missing , ")) return { variant: "missing-comma" };
  if (message.startsWith("Missing directives-end")) return percentLine(source.text);
  if (message.startsWith("Comments must be")) return isFirstOfLine(source.text, start) ? undefined : { variant: "comment-space", fixes: inserting(start, " ") };
  if (message.startsWith("Flow") || message.startsWith("Block scalar")) return unclosed(message, start, source);
  if (message.startsWith("Implicit map keys") || message.startsWith("Sequence item")) return unexpectedLine(start, source);
  return { variant: "MISSING_CHAR" };
}

function unexpected(message: string, start: number, source: Source): Diagnosis {
  const { text } = source;
  if (/^(Not a YAML token|Block scalar header)/.test(message)) return { variant: "text-after-pipe", span: restOfLine(text, start) };
  if (message.startsWith("Unexpected scalar at node end")) return isFirstOfLine(text, start) ? unexpectedLine(start, source) : textAfterQuote(start, source);
  const sign = { start, end: start + 1 };
  if (message.startsWith("Unexpected ,")) return { variant: "extra-comma", fixes: fixing("Haal de komma weg", "Remove the comma", sign, "", false) };
  // At the end of a text the parser may miss the bracket that is not there.
  if (message.startsWith("Unexpected flow-")) return { variant: "extra-bracket", fixes: /[[\]{}]/.test(text[start] ?? "") ? fixing("Haal de haak weg", "Remove the bracket", sign, "", false) : [] };
  if (/ in YAML stream/.test(message)) return leftOver(start, source);
  if (message.startsWith("Unexpected block-seq-ind")) return isFirstOfLine(text, start) ? unexpectedLine(start, source) : (loneSign(start, source) ?? dashAfterKey(start, source));
  return { variant: "UNEXPECTED_TOKEN", span: restOfLine(text, start) };
}

/** The document seems to end before this: because its first line is loose text, or just here. */
function leftOver(start: number, source: Source): Diagnosis {
  const { contents, text } = source;
  if (isScalar(contents) && contents.type === "PLAIN" && contents.range) return unexpectedLine(contents.range[0], source);
  return isFirstOfLine(text, start) ? unexpectedLine(start, source) : { variant: "UNEXPECTED_TOKEN", span: restOfLine(text, start) };
}

function inserting(offset: number, newText: string): ProposedFix[] {
  return fixing("Zet er een spatie tussen", "Put a space in between", { start: offset, end: offset }, newText, true);
}
