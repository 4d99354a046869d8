// What is missing: per framework the share, a bar, and the gaps by name.
import type { ElementEntry, KaderEntry } from "../../coverage/entries.ts";
import type { Language } from "../../text/localized.ts";
import { escaped } from "../escape.ts";
import { gapList, meter } from "./parts.ts";
import type { Say } from "./words.ts";

const MOST_GAPS = 12;
const MOST_LACKING = 6;

export function gapSection(kaders: readonly KaderEntry[], language: Language, t: Say): string {
  return `<section aria-labelledby="gaps"><h2 id="gaps">${t("gaps")}</h2><p>${t("gapsIntro")}</p><div class="cards">${gapsFirst(kaders).map((kader) => card(kader, language, t)).join("")}</div></section>`;
}

function gapsFirst(kaders: readonly KaderEntry[]): KaderEntry[] {
  return [...kaders].sort((a, b) => Number(a.covered === a.total) - Number(b.covered === b.total));
}

/** One framework in short: the share, a bar, and the gaps by name. */
function card(kader: KaderEntry, language: Language, t: Say): string {
  const top = kader.elements.filter(({ parent }) => parent === undefined);
  const gaps = top.filter(({ covered }) => !covered);
  const lacking = kader.scopes.length < 2 ? [] : lackingIn(kader).filter(({ element }) => element.covered);
  const list = gaps.length === 0 ? `<p class="done">${t("allCovered")}</p>` : gapList(gaps, language, MOST_GAPS);
  const more = lacking.length === 0 ? "" : `<p class="more">${t("notEverywhere")}: ${lacking.slice(0, MOST_LACKING).map(({ element, count }) => escaped(t("lacking", { label: element.label[language], count, total: kader.scopes.length }))).join("; ")}${lacking.length > MOST_LACKING ? "…" : ""}</p>`;
  return `<article class="card"><h3>${escaped(kader.titel[language])} <code>${escaped(kader.kader)}</code></h3>${meter(kader.covered, kader.total, t)}${list}${more}</article>`;
}

/** Elements at the top that some columns cover and others do not, the rarest first. */
function lackingIn(kader: KaderEntry): { readonly element: ElementEntry; readonly count: number }[] {
  const covering = new Map<number, number>();
  for (const { element, items } of kader.cells) if (items.length > 0) covering.set(element, (covering.get(element) ?? 0) + 1);
  return kader.elements
    .map((element, place) => ({ element, count: kader.scopes.length - (covering.get(place) ?? 0) }))
    .filter(({ element, count }) => element.parent === undefined && count > 0)
    .sort((a, b) => b.count - a.count);
}
