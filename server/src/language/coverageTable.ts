// Coverage in a few lines of Markdown: what is missing first, for hovers.
import { assessedItems, isAssessed } from "../coverage/assessed.ts";
import { coverageOf, coveragesOf, documentName, isCovered, itemName, type Coverage, type ElementCoverage } from "../coverage/coverage.ts";
import { coversOf, type Cover } from "../coverage/covers.ts";
import { documentScope, hasCoverage, profileScope, profilesOf } from "../coverage/scopes.ts";
import { shapeOf } from "../coverage/shape.ts";
import { kaderName } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { Document, KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { filled, type Language } from "../text/localized.ts";
import { inline, short } from "./describe.ts";

const WORDS = {
  coverage: { nl: "Dekking", en: "Coverage" },
  // Does not break, so that "10 van 25" stands on one line.
  of: { nl: "{covered}\u00a0van\u00a0{total}", en: "{covered}\u00a0of\u00a0{total}" },
  gaps: { nl: "Nog niet gedekt", en: "Not covered yet" },
  matrix: { nl: "open de dekkingsmatrix", en: "open the coverage matrix" },
  missing: { nl: "ontbreekt", en: "missing" },
  noKaders: {
    nl: "Dit document noemt nog geen kader. Zet onder `kaders` bijvoorbeeld `[nphf@2015-herzien]`, dan staat hier de dekking.",
    en: "This document names no framework yet. Put for example `[nphf@2015-herzien]` under `kaders`, and the coverage appears here.",
  },
  more: { nl: "en nog {count}", en: "and {count} more" },
  coveredBy: { nl: "Gedekt door", en: "Covered by" },
  notHere: { nl: "Nog door niets gedekt in dit document.", en: "Not covered by anything in this document yet." },
  elsewhere: { nl: "In andere documenten", en: "In other documents" },
  assessed: { nl: "✓ wordt ook getoetst", en: "✓ is assessed too" },
  tShape: { nl: "T-profiel", en: "T-shape" },
  generic: { nl: "generiek", en: "generic" },
  specific: { nl: "specifiek", en: "specific" },
  forProfile: { nl: "voor", en: "for" },
};

/** Of all gaps together, this many characters fit in a hover without scrolling; a framework has its share, and at least the other. */
const GAPS_TOGETHER = 330;
const GAPS_AT_LEAST = 130;

/** For a hover that is about one framework: all gaps, of any framework that people make. */
const ALL_GAPS = 4000;

/**
 * Covered and missing elements per framework that the document speaks; of a profile, for that profile. What is missing comes
 * first, in as many words as an editor shows without scrolling.
 * @param matrix where the link to all of it leads, when there is one
 */
export function coverageMarkdown(project: Project, document: KnownDocument, language: Language, { profiel, matrix }: { profiel?: Item | undefined; matrix?: string | undefined } = {}): string {
  const coverages = coveragesOf(project, document, profiel).filter((coverage) => coverage.total > 0);
  const name = profiel ? ` ${WORDS.forProfile[language]} ${inline(profiel.titel?.value ?? profiel.id)}` : "";
  const heading = `**${WORDS.coverage[language]}${name}**`;
  if (coverages.length === 0) return `${heading}\n\n${WORDS.noKaders[language]}`;
  const unfinished = coverages.filter(({ covered, total }) => covered < total);
  const room = Math.max(GAPS_AT_LEAST, GAPS_TOGETHER / unfinished.length);
  const whole = coverages.filter(({ covered, total }) => covered === total).map((coverage) => countOf(coverage, language));
  const last = [...shapeLines(document, profiel, language), ...profileLines(project, document, coverages, profiel)];
  return [matrix === undefined ? heading : `${heading} · [${WORDS.matrix[language]}](${matrix})`, ...unfinished.map((coverage) => gapsLine(coverage, room, language)), whole.join(" · "), last.join("  \n")].filter((part) => part !== "").join("\n\n");
}

/** How broad and how deep: generic and specific items, as parts of one bar. */
function shapeLines(document: KnownDocument, profiel: Item | undefined, language: Language): string[] {
  const { generiek, specifiek } = shapeOf(profiel ? profileScope(document, profiel) : documentScope(document));
  if (generiek + specifiek === 0) return [];
  return [`${WORDS.tShape[language]}: ${generiek} ${WORDS.generic[language]} ${bar(generiek, generiek + specifiek)} ${specifiek} ${WORDS.specific[language]}`];
}

function gapsLine(coverage: Coverage, room: number, language: Language): string {
  const gaps = coverage.elements.filter((element) => element.parent === undefined && !isCovered(element));
  const missing = gaps.length === 0 ? "" : ` – ${WORDS.missing[language]}: ${gapNames(gaps, room, language)}`;
  return `${countOf(coverage, language)}\u00a0${bar(coverage.covered, coverage.total)}${missing}`;
}

function countOf({ kader, covered, total }: Coverage, language: Language): string {
  return `**${inline(kaderName(kader.kader))}** ${filled(WORDS.of, language, { covered, total })}`;
}

/** Per profile of a dossier one line per framework, because each profile must cover everything with the common part. */
function profileLines(project: Project, document: KnownDocument, coverages: readonly Coverage[], profiel: Item | undefined): string[] {
  const profiles = profiel ? [] : profilesOf(document).filter((profile) => profile.id !== "");
  if (profiles.length === 0 || profiles.length > 6) return [];
  return profiles.map((profile) => {
    const cells = coverages.map(({ kader }) => {
      const coverage = coverageOf(project, document, kader, profile);
      return `${inline(kader.kader.id)} ${coverage.covered}/${coverage.total}`;
    });
    return `\`${profile.id}\` ${inline(short(profile.titel?.value ?? "", 50))}: ${cells.join(" · ")}`;
  });
}

/** @param room for names, in characters; one name is always told */
function gapNames(gaps: readonly ElementCoverage[], room: number, language: Language): string {
  const names: string[] = [];
  let length = 0;
  for (const gap of gaps) {
    const name = gapName(gap, language);
    length += name.length + 2;
    if (names.length > 0 && length > room) break;
    names.push(name);
  }
  const rest = gaps.length - names.length;
  return [...names, ...(rest > 0 ? [filled(WORDS.more, language, { count: rest })] : [])].join(", ");
}

/** Ids that are words say no more than the label does; numbers and letters are how people know an area. */
function gapName(gap: ElementCoverage, language: Language): string {
  const label = inline(short(gap.label[language], 40));
  return /^[a-z][a-z-]{3,}$/.test(gap.id) ? label : `${inline(gap.id)} ${label}`;
}

/** Ten blocks, filled in proportion; anything covered at all shows as at least one block, anything missing as one empty. */
function bar(covered: number, total: number): string {
  const filledBlocks = covered === 0 ? 0 : covered === total ? 10 : Math.max(1, Math.min(9, Math.round((covered / total) * 10)));
  return "█".repeat(filledBlocks) + "░".repeat(10 - filledBlocks);
}

/** Coverage of one framework with every gap. */
export function kaderCoverageMarkdown(project: Project, document: KnownDocument, kader: IndexedKader, language: Language): string {
  const coverage = coverageOf(project, document, kader);
  const gaps = coverage.elements.filter((element) => element.parent === undefined && !isCovered(element));
  const count = filled(WORDS.of, language, { covered: coverage.covered, total: coverage.total });
  const missing = gaps.length === 0 ? "" : `\n\n${WORDS.gaps[language]}: ${gapNames(gaps, ALL_GAPS, language)}`;
  return `**${WORDS.coverage[language]}** ${inline(kaderName(kader.kader))}: ${bar(coverage.covered, coverage.total)} ${count}${missing}`;
}

/** Who covers an element, in this document and in the rest of the workspace. */
export function coveredByMarkdown(project: Project, document: Document, kader: IndexedKader, elementId: string, language: Language): string {
  const here = document.soort === undefined || document.soort === "kader" ? [] : itemsCovering(project, document, kader, elementId);
  const elsewhere = [...project.documents].flatMap((other) => {
    if (other.uri === document.uri || !hasCoverage(other)) return [];
    const [first, ...rest] = itemsCovering(project, other, kader, elementId);
    return first ? [`${link(inline(documentName(other)), other, first)} (${rest.length + 1})`] : [];
  });
  const assessed = assessedItems(project);
  const told = (item: Item): string => `${itemLine(document, item)}${isAssessed(item, assessed) ? ` ✓` : ""}`;
  const parts: string[] = [];
  if (here.length > 0) parts.push(`${WORDS.coveredBy[language]}: ${here.slice(0, 8).map(told).join("; ")}${here.length > 8 ? `; ${filled(WORDS.more, language, { count: here.length - 8 })}` : ""}`);
  else if (document.soort !== undefined && document.soort !== "kader" && document.soort !== "koppeling") parts.push(WORDS.notHere[language]);
  if (here.some((item) => isAssessed(item, assessed))) parts.push(WORDS.assessed[language]);
  if (elsewhere.length > 0) parts.push(`${WORDS.elsewhere[language]}: ${elsewhere.slice(0, 8).join(", ")}${elsewhere.length > 8 ? `, ${filled(WORDS.more, language, { count: elsewhere.length - 8 })}` : ""}`);
  return parts.join("\n\n");
}

/** The id as a link to its line, so that a click goes there without a command. */
function itemLine(document: Document, item: Item): string {
  const title = item.titel && item.id !== "" ? ` ${inline(short(item.titel.value, 50))}` : "";
  return `${link(`\`${itemName(item)}\``, document, item)}${title}`;
}

/** @param text Markdown */
function link(text: string, document: Document, { idSpan }: Item): string {
  const uri = document.uri.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
  return `[${text}](${uri}#L${document.tree.lines.positionAt(idSpan.start).line + 1})`;
}

/** Items that name the element or one within it, in the order of the document. */
function itemsCovering(project: Project, document: KnownDocument, kader: IndexedKader, elementId: string): Item[] {
  const inside = new Set([elementId, ...descendants(kader, elementId)]);
  const holders = new Set([kader.kader, kader.holderOf(elementId)]);
  const isHeld = (cover: Cover): boolean => {
    const spoken = project.frameworks.get(cover.kader);
    return spoken !== undefined && (holders.has(spoken.kader) || holders.has(spoken.holderOf(cover.element)));
  };
  return [...new Set(coversOf(project, document).filter((cover) => inside.has(cover.element) && isHeld(cover)).map(({ item }) => item))];
}

/** Ids of all elements within an element; one that lies in itself, by a slip in its file, is met once. */
function descendants(kader: IndexedKader, id: string): Set<string> {
  const found = new Set<string>();
  const ids = [id];
  for (let current = ids.pop(); current !== undefined; current = ids.pop()) {
    for (const child of kader.element(current)?.children ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      ids.push(child);
    }
  }
  return found;
}
