// Coverage as one page for a committee: what is missing first, then the matrix, the pictures and each document.
import type { CoverageResult, KaderEntry } from "../../coverage/entries.ts";
import { filled, type Language } from "../../text/localized.ts";
import { escaped } from "../escape.ts";
import { counted } from "../words.ts";
import { documentSections } from "./documents.ts";
import { contentsOf, framed, missedSection, type CoveragePage } from "./frame.ts";
import { gapSection } from "./gaps.ts";
import { matrixSection } from "./matrix.ts";
import { overlapSection } from "./overlap.ts";
import { codes } from "./parts.ts";
import { joined, sayIn, WORDS, type Say } from "./words.ts";

export function coverageHtml(page: CoveragePage): string {
  const { result, language } = page;
  const t = sayIn(language);
  const kaders = result.kaders.filter(({ total }) => total > 0);
  if (kaders.length === 0) return framed(page, { title: t("title"), heading: headOf(result, t("title")), body: `<p class="lead">${codes(escaped(t("empty")))}</p>` });
  return framed(page, { title: t("title"), heading: headOf(result, t("title")), lead: introOf(result, kaders, language), body: sections(page, kaders, t) });
}

function headOf({ documents }: CoverageResult, title: string): string {
  return documents.length === 1 ? `${title}: ${documents[0]!.titel}` : title;
}

function introOf({ documents }: CoverageResult, kaders: readonly KaderEntry[], language: Language): string {
  const names = kaders.map(({ titel }) => titel[language]);
  const list = names.length > 4 ? counted(names.length, "framework")[language] : joined(names, language);
  const which = documents.length === 1 ? documents[0]!.titel : counted(documents.length, "document")[language];
  return filled(WORDS.intro, language, { kaders: list, documents: which });
}

function sections(page: CoveragePage, kaders: readonly KaderEntry[], t: Say): string {
  const overlaps = overlapSection(page, kaders, t);
  const parts = [["gaps", t("gaps")], ...kaders.map((kader, index) => [`matrix-${index + 1}`, kader.titel[page.language]]), ...(overlaps === "" ? [] : [["overlap", t("overlap")]]), ["documents", t("documents")]] as const;
  return [
    missedSection(page.missed, t),
    gapSection(kaders, page.language, t),
    contentsOf(parts.map(([id, name]) => ({ id: id!, name: name! })), t),
    ...kaders.map((kader, index) => matrixSection(kader, index, page, t)),
    overlaps,
    documentSections(page, kaders, t),
  ].filter((part) => part !== "").join("\n");
}
