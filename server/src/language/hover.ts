// Feature: what a key, value, reference or item means, and how far the document covers its frameworks.
import type { Document, KnownDocument } from "../model/document.ts";
import { enclosing, type Item, type Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import type { UnfoldedSpec } from "../schema/kinds.ts";
import type { Language } from "../text/localized.ts";
import { touches, type Span } from "../text/span.ts";
import { itemAround, itemIdAt, placeAt, referenceAt, specOf, type Place } from "./at.ts";
import { coverageMarkdown, coveredByMarkdown, kaderCoverageMarkdown } from "./coverageTable.ts";
import { pairEnds } from "./occurrences.ts";
import { outdatedAt } from "./outdated.ts";
import { configMarkdown } from "./configHover.ts";
import { termAt } from "./terms.ts";
import { documentMarkdown, elementMarkdown, itemMarkdown, kaderMarkdown, keyMarkdown, valueMarkdown } from "./describe.ts";

/** What an editor shows, and the part of the text that it is about. */
export interface HoverInfo {
  readonly span: Span;
  readonly markdown: string;
}

/** Whom a hover is for. */
interface Reader {
  readonly language: Language;
  /** Where a link to the matrix leads. */
  readonly matrix: string | undefined;
}

/**
 * Never throws.
 * @param matrix address that opens the coverage matrix, in an editor that has one
 */
export function hoverAt(project: Project, document: Document, offset: number, language: Language, matrix?: string): HoverInfo | undefined {
  const meaning = meaningAt(project, document, offset, { language, matrix });
  const outdated = document.soort === undefined ? undefined : outdatedAt(project, document, offset, language);
  return outdated ? { span: outdated.span, markdown: join([outdated.markdown, meaning?.markdown]) } : meaning;
}

function meaningAt(project: Project, document: Document, offset: number, reader: Reader): HoverInfo | undefined {
  const { language } = reader;
  const reference = referenceAt(document, offset);
  const explained = reference && referenceMarkdown(project, document, reference, language);
  if (reference && explained) return { span: reference.span, markdown: explained };
  const pair = pairEnds(project, document).find(({ written }) => touches(written.span, offset));
  const end = pair?.kader?.find(pair.written.value);
  if (pair?.kader && end) return { span: pair.written.span, markdown: elementMarkdown(pair.kader, end.element, language) };
  const place = placeAt(document, offset);
  if (!place) return undefined;
  const chosen = configMarkdown(project, document, place, language);
  if (chosen !== undefined) return { span: place.span, markdown: chosen };
  const spec = specOf(document, place);
  const parts = place.on === "key" ? onKey(project, document, place, spec, reader) : onValue(project, document, place, spec, offset, reader);
  const markdown = parts.filter((part) => part !== undefined && part !== "").join("\n\n---\n\n");
  if (markdown !== "") return { span: place.span, markdown };
  return place.on === "key" ? undefined : termAt(document, place.span, offset, language);
}

type Parts = (string | undefined)[];

function onKey(project: Project, document: Document, place: Place, spec: UnfoldedSpec | undefined, reader: Reader): Parts {
  if (!spec) return [];
  const { language } = reader;
  const coverage = coverageAt(project, document, place, reader);
  // Whoever points at the title of a document knows what a title is.
  return place.path.length === 1 ? [coverage, keyMarkdown(spec, language)] : [keyMarkdown(spec, language), coverage];
}

function onValue(project: Project, document: Document, place: Place, spec: UnfoldedSpec | undefined, offset: number, reader: Reader): Parts {
  const { language } = reader;
  const value = spec?.type === "list" ? undefined : spec;
  if (value?.type === "enum" && Object.hasOwn(value.values, place.node.text)) {
    const header = isHeader(place, "soort") ? documentMarkdown(document, language) : undefined;
    return [valueMarkdown(place.node.text, value.values[place.node.text]!, language), header, coverageAt(project, document, place, reader)];
  }
  if (value?.type === "text" && value.suggestions && Object.hasOwn(value.suggestions, place.node.text)) return [valueMarkdown(place.node.text, value.suggestions[place.node.text]!, language)];
  if (isHeader(place, "id")) return [documentMarkdown(document, language), coverageAt(project, document, place, reader)];
  const item = itemIdAt(document, offset);
  if (item) return [itemMarkdown(item, document, language), elementUse(project, document, item, language), coverageAt(project, document, place, reader)];
  return [coverageAt(project, document, place, reader)];
}

function isHeader(place: Place, key: string): boolean {
  return place.path.length === 1 && place.path[0] === key;
}

const DOCUMENT_KEYS = new Set(["soort", "id", "titel", "kaders", "code", "rollen", "dekt", "gemeenschappelijkKader", "ordening"]);

/** Coverage belongs to the header of a document, to the name of a profile, and to the keys that make it. */
function coverageAt(project: Project, document: Document, place: Place, { language, matrix }: Reader): string | undefined {
  if (document.soort === undefined || document.soort === "kader" || document.soort === "koppeling" || document.soort === "kennisbasis") return undefined;
  const key = place.path.findLast((step) => typeof step === "string");
  if (typeof key !== "string" || !DOCUMENT_KEYS.has(key)) return undefined;
  const item = itemAround(document, place.span.start);
  const profiel = enclosing(item, "profiel");
  const isTag = key === "rollen" || key === "dekt";
  if (isTag) return place.on === "key" ? coverageMarkdown(project, document, language, { profiel, matrix }) : undefined;
  if (item === undefined) return coverageMarkdown(project, document, language, { matrix });
  return item === profiel && (key === "code" || key === "titel") ? coverageMarkdown(project, document, language, { profiel, matrix }) : undefined;
}

/** In a framework of the workspace: who covers this element. */
function elementUse(project: Project, document: Document, item: Item, language: Language): string | undefined {
  if (document.soort !== "kader" || item.kind !== "element") return undefined;
  const { id, versie } = document.content;
  const kader = id && versie && project.frameworks.get(`${id.value}@${versie.value}`);
  return kader ? coveredByMarkdown(project, document, kader, item.id, language) : undefined;
}

function referenceMarkdown(project: Project, document: Document, reference: Reference, language: Language): string | undefined {
  const resolution = resolve(project, document, reference);
  switch (resolution.found) {
    case "element": {
      const { kader, element } = resolution;
      return join([elementMarkdown(kader, element.element, language), coveredByMarkdown(project, document, kader, element.element.id, language)]);
    }
    case "kader":
      return join([kaderMarkdown(resolution.kader, language), speaks(document) ? kaderCoverageMarkdown(project, document, resolution.kader, language) : undefined]);
    case "item":
      return join([itemMarkdown(resolution.item, resolution.document, language), resolution.document === document ? undefined : documentMarkdown(resolution.document, language)]);
    case "document":
      return documentMarkdown(resolution.document, language);
    case "nothing":
      return undefined;
  }
}

function speaks(document: Document): document is KnownDocument {
  return document.soort !== undefined && document.soort !== "kader" && document.soort !== "koppeling";
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n---\n\n");
}

