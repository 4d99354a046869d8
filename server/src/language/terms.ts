// Feature: what the sources mean by a term in running text.
import { glossary, type Term } from "../frameworks/glossary.ts";
import { sourceName } from "../frameworks/sources.ts";
import type { Document } from "../model/document.ts";
import type { Language } from "../text/localized.ts";
import { touches, type Span } from "../text/span.ts";

/** Longer texts are not prose; looking through them would only cost time. */
const LONGEST_TEXT = 100_000;

/** The term of the glossary under `offset` within the value at `value`, with its span and explanation. */
export function termAt(document: Document, value: Span, offset: number, language: Language): { span: Span; markdown: string } | undefined {
  if (value.end - value.start > LONGEST_TEXT) return undefined;
  const found = glossary().termsIn(document.tree.text.slice(value.start, value.end));
  for (const { term, span } of found) {
    const place = { start: value.start + span.start, end: value.start + span.end };
    if (touches(place, offset)) return { span: place, markdown: termMarkdown(term, language) };
  }
  return undefined;
}

function termMarkdown(term: Term, language: Language): string {
  const meanings = term.meanings.map((meaning) => `${meaning[language]}\n\n*${sourceName(meaning.source, language)}*`);
  const see = term.see.length > 0 ? [`${{ nl: "Zie ook", en: "See also" }[language]}: ${term.see.map((name) => `\`${name}\``).join(", ")}`] : [];
  return [`**${term.label[language]}**`, ...meanings, ...see].join("\n\n");
}
