// A name with an explanation behind it: `nphf:2.3 (gespreksvoering)`, `sbb:D Aandacht en begrip tonen`, `Communicator - vraagt door`.
import type { KaderElement } from "../../frameworks/kader.ts";
import type { Document } from "../../model/document.ts";
import type { Localized } from "../../text/localized.ts";
import { plain } from "../../text/nearest.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { betweenSigns } from "../../text/several.ts";
import type { Span } from "../../text/span.ts";
import { valueWithComment } from "../../yaml/value-comment.ts";
import { changeTo, isPlain } from "./fixes.ts";

/** A text taken apart, with the element that its name is of. */
export interface Explained {
  /** As the format has it. */
  readonly name: string;
  readonly explanation: string;
  readonly element: KaderElement;
}

/** What a text is the name of, if it is one. */
export type Named = (written: string) => Omit<Explained, "explanation"> | undefined;

/** Longer texts are no names. */
const LONGEST = 200;

const SHAPES = [/^([^()]+?)\s*\(([^()]+)\)$/u, /^(\S+)\s*[–—:-]\s+(\S.*)$/u, /^(\S+)\s+([^\s–—:-].*)$/u];

/** Undefined where what stands behind the name may be another name. */
export function explained(written: string, named: Named): Explained | undefined {
  if (written.length > LONGEST) return undefined;
  for (const shape of SHAPES) {
    const [, name, explanation] = shape.exec(written.trim()) ?? [];
    const found = name === undefined || !/[\p{L}\p{N}]$/u.test(name) ? undefined : named(name);
    if (found && isExplanation(explanation!, named)) return { ...found, explanation: explanation! };
  }
  return undefined;
}

function isExplanation(text: string, named: Named): boolean {
  return /\p{L}{3}/u.test(text) && !/^(?:en|of|and|or|t\/m|tot)\s|^[,;&/+|]/iu.test(text) && betweenSigns(text).every((part) => !named(part) && !/^\S+:\S/.test(part));
}

/** Leaves the name; the explanation goes, where it says what the element is called anyhow, or becomes a comment at the end of the line. */
export function explainedFix({ tree }: Document, span: Span, { name, explanation, element }: Explained): ProposedFix[] {
  const { text } = tree;
  const quote = text[span.start - 1];
  const isQuoted = (quote === '"' || quote === "'") && text[span.end] === quote;
  const whole = isQuoted ? { start: span.start - 1, end: span.end + 1 } : span;
  if (!isPlain(name) || /[\r\n]/.test(text.slice(whole.start, whole.end))) return [];
  const { label } = element;
  const isLabel = [label.nl, label.en].some((one) => plain(one) === plain(explanation));
  if (isLabel) return [{ title: changeTo(name), safe: false, edits: [{ span: whole, newText: name }] }];
  const edit = valueWithComment(tree, whole, name, explanation);
  return edit ? [{ title: COMMENTED(name), safe: false, edits: [edit] }] : [];
}

const COMMENTED = (name: string): Localized => ({ nl: `Schrijf "${name}", met de uitleg als opmerking`, en: `Write "${name}", with the explanation as a comment` });
