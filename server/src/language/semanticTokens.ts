// Feature: what each part of a reference is, and whether it leads somewhere; for the colours of an editor.
import type { Document } from "../model/document.ts";
import type { Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve, type Resolution } from "../project/resolve.ts";
import { isOneLine } from "../text/lines.ts";
import { compareSpans, type Span } from "../text/span.ts";
import { pairEnds, partsOf, type Part } from "./occurrences.ts";

/** Standard names of the protocol: `namespace` a document or framework, `number` a version, `enumMember` an element, `type` a role, `variable` an item. */
export const TOKEN_TYPES = ["namespace", "number", "enumMember", "type", "variable"] as const;
/** `defaultLibrary`: of a bundled framework; `deprecated`: replaced; `unresolved`: leads nowhere. */
export const TOKEN_MODIFIERS = ["declaration", "defaultLibrary", "deprecated", "unresolved"] as const;
/** What the coloured text names. */
export type TokenType = (typeof TOKEN_TYPES)[number];
/** What an editor may show of that: declared here, bundled, replaced, or leading nowhere. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A part of a line that an editor colours. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The tokens that `range` touches, in the order of the text, none over another and each on one line. Never throws.
 * @param isRead whether all documents are known; before that nothing is called unresolved
 */
export function semanticTokensIn(project: Project, document: Document, range: Span, isRead: boolean): Token[] {
  if (document.soort === undefined) return [];
  const touchesRange = ({ start, end }: Span): boolean => end >= range.start && start <= range.end;
  const tokens: Token[] = [];
  const { id, versie } = document.header ?? {};
  if (id) tokens.push({ span: id.span, type: "namespace", modifiers: ["declaration"] });
  if (versie) tokens.push({ span: versie.span, type: "number", modifiers: ["declaration"] });
  for (const item of document.items) if (item.id !== "") tokens.push({ span: item.idSpan, type: item.kind === "element" ? "enumMember" : "variable", modifiers: ["declaration"] });
  for (const reference of document.references) if (touchesRange(reference.span)) tokens.push(...tokensOf(project, document, reference, isRead));
  for (const { kader, written } of pairEnds(project, document)) {
    const found = kader?.find(written.value);
    tokens.push({ span: written.span, type: "enumMember", modifiers: found ? (found.kader.bundled ? ["defaultLibrary"] : []) : isRead && kader ? ["unresolved"] : [] });
  }
  // A token lies on one line.
  return apart(tokens.filter(({ span }) => touchesRange(span) && span.end > span.start && isOneLine(document.tree.text.slice(span.start, span.end))));
}

function tokensOf(project: Project, document: Document, reference: Reference, isRead: boolean): Token[] {
  const resolution = resolve(project, document, reference);
  const lost = isRead && resolution.found === "nothing" ? LOST[resolution.missing] : undefined;
  const modifiers = modifiersOf(resolution);
  const parts = partsOf(reference);
  const token = (part: Part | undefined, name: "document" | "versie" | "own", type: TokenType): Token[] =>
    part && part.to > part.from ? [{ span: spanOf(part), type, modifiers: lost === name ? ["unresolved"] : modifiers }] : [];
  const beside: Token[] = reference.versie ? [{ span: reference.versie.span, type: "number", modifiers: lost === "versie" ? ["unresolved"] : [] }] : [];
  // What is written with escapes has no parts in the text: it is one token.
  if (!isAsWritten(document, parts.own ?? parts.document)) return [{ span: reference.span, type: ownType(reference), modifiers: lost ? ["unresolved"] : modifiers }, ...beside];
  return [...token(parts.document, "document", "namespace"), ...token(parts.versie, "versie", "number"), ...token(parts.own, "own", ownType(reference)), ...beside];
}

/** The part that leads nowhere. A document that is not in this folder may well exist. */
const LOST: Readonly<Record<string, "document" | "versie" | "own">> = { kader: "document", version: "versie", "document-version": "versie", element: "own", item: "own", syntax: "own" };

function ownType({ refersTo }: Reference): TokenType {
  if (refersTo === "rol") return "type";
  return refersTo === "dekking" || refersTo === "kaderelement" ? "enumMember" : refersTo === "kader" || refersTo === "document" ? "namespace" : "variable";
}

function modifiersOf(resolution: Resolution): TokenModifier[] {
  if (resolution.found === "element") return [...(resolution.element.kader.bundled ? ["defaultLibrary" as const] : []), ...(resolution.element.element.vervangenDoor === undefined ? [] : ["deprecated" as const])];
  return resolution.found === "kader" && resolution.kader.kader.bundled ? ["defaultLibrary"] : [];
}

function isAsWritten({ tree: { text } }: Document, part: Part | undefined): boolean {
  return part !== undefined && text.slice(part.span.start, part.span.end) === part.value;
}

function spanOf({ span, from, to }: Part): Span {
  return { start: span.start + from, end: span.start + to };
}

/** In the order of the text; an alias of YAML shows one place more than once. */
function apart(tokens: Token[]): Token[] {
  let end = -1;
  return tokens.sort((a, b) => compareSpans(a.span, b.span)).filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
