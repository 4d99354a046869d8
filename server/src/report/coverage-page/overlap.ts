// Items that do the same.
import type { Overlap } from "../../coverage/overlap.ts";
import type { KaderEntry } from "../../coverage/entries.ts";
import { escaped } from "../escape.ts";
import type { CoveragePage } from "./frame.ts";
import { itemHtml } from "./parts.ts";
import { joined, type Say } from "./words.ts";

const MOST_OVERLAPS = 12;

export function overlapSection({ result, language }: CoveragePage, kaders: readonly KaderEntry[], t: Say): string {
  const groups = kaders.flatMap((kader) => kader.overlap.filter(({ elements }) => elements.length > 1).map((overlap) => ({ kader, overlap }))).slice(0, MOST_OVERLAPS);
  if (groups.length === 0) return "";
  const row = ({ kader, overlap }: { kader: KaderEntry; overlap: Overlap }): string => {
    const labels = overlap.elements.map((id) => kader.elements.find((element) => element.id === id)?.label[language] ?? id);
    const { document } = result.items[overlap.items[0]!]!;
    return `<li>${overlap.items.map((place) => itemHtml(result, place)).join("; ")}<br><span class="more">${escaped(result.documents[document]!.titel)}: ${escaped(joined(labels, language))}</span></li>`;
  };
  return `<section aria-labelledby="overlap"><h2 id="overlap">${t("overlap")}</h2><p>${t("overlapIntro")}</p><ul>${groups.map(row).join("")}</ul></section>`;
}
