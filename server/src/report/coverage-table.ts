// Coverage for people: per document the frameworks with a bar, the gaps by name, then what covers the rest.
import type { Language, Localized } from "../text/localized.ts";
import { coveringItems, gapsOf, percentOf, type CoveredElement, type CoverageEntry, type Shortfall } from "./coverage.ts";
import type { Look } from "./stylish.ts";
import { cut, padEnd, padStart, visible, widthOf, wrap } from "./terminal.ts";
import { counted } from "./words.ts";

const WORDS = {
  of: { nl: "van", en: "of" },
  missing: { nl: "Niet gedekt", en: "Not covered" },
  profile: { nl: "profiel", en: "profile" },
  level: { nl: "niveau", en: "level" },
  unit: { nl: "eenheid", en: "unit" },
  scope: { nl: "bereik", en: "scope" },
  empty: { nl: "Dit kader heeft nog geen elementen, dus er is niets te dekken.", en: "This framework has no elements yet, so there is nothing to cover." },
  crosswalk: { nl: "alleen via koppeling", en: "through a crosswalk only" },
  minimum: { nl: "Onder het minimum", en: "Below the minimum" },
  nothing: { nl: "Geen van deze documenten noemt een kader, dus er is geen dekking te tellen. Zet de kaders onder `kaders`, of kies er een met --kader.", en: "None of these documents names a framework, so there is no coverage to count. Put the frameworks under `kaders`, or choose one with --kader." },
} as const satisfies Record<string, Localized>;

const BAR_CELLS = 14;
const MOST_GAPS = 12;
const LONGEST_CODE = 4;

/** Entries grouped by document and part, in the order given; then the minimums that were not met. */
export function coverageTable(entries: readonly CoverageEntry[], missed: readonly Shortfall[], language: Language, look: Look): string {
  if (entries.length === 0) return `${wrap(WORDS.nothing[language], look.width).join("\n")}\n`;
  const groups = new Map<string, CoverageEntry[]>();
  for (const entry of entries) {
    const key = headOf(entry, language);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const blocks = [...groups].map(([head, group]) => `${look.paint.bold(cut(head, look.width))}\n${look.paint.dim(visible(group[0]!.path))}\n${group.map((entry) => `${entryBlock(entry, language, look)}\n`).join("")}`);
  return [...blocks, ...(missed.length > 0 ? [shortfalls(missed, language, look)] : [])].join("\n");
}

function headOf(entry: CoverageEntry, language: Language): string {
  const titel = entry.profielTitel === undefined ? "" : ` ${entry.profielTitel}`;
  const parts = [
    ...(entry.profiel === undefined ? [] : [`${WORDS.profile[language]} ${entry.profiel}${titel}`]),
    ...(entry.eenheid === undefined ? [] : [`${WORDS.unit[language]} ${entry.eenheid}${titel}`]),
    ...(entry.niveau === undefined ? [] : [`${WORDS.level[language]} ${entry.niveau}`]),
    ...(entry.bereik === undefined ? [] : [`${WORDS.scope[language]} ${entry.bereik}`]),
  ];
  const name = entry.titel === "" ? entry.document : `${entry.titel} (${entry.document})`;
  return visible([name, ...parts].join(", "));
}

function entryBlock(entry: CoverageEntry, language: Language, look: Look): string {
  const { paint, width } = look;
  if (entry.total === 0) return `\n  ${paint.bold(visible(entry.kader))}\n${hanging("", WORDS.empty[language], width).join("\n")}`;
  const percent = percentOf(entry);
  const share = `${entry.covered} ${WORDS.of[language]} ${entry.total}`;
  const head = `\n  ${paint.bold(entry.kader)}  ${bar(entry, look)}  ${share}${percent === undefined ? "" : `  ${percent}%`}`;
  const gaps = gapsOf(entry);
  const gapLines = gaps.length === 0 ? [] : hanging(`${WORDS.missing[language]}: `, gapNames(gaps, language), width).map((line) => paint.yellow(line));
  return [head, ...gapLines, ...elementRows(entry, language, look)].join("\n");
}

/** A framework of many elements is better read elsewhere than named in full here. */
function gapNames(gaps: readonly CoveredElement[], language: Language): string {
  const shown = gaps.length <= MOST_GAPS ? gaps : gaps.slice(0, MOST_GAPS - 2);
  const rest = gaps.length - shown.length;
  const more = rest === 0 ? "" : ` ${{ nl: `en ${rest} andere`, en: `and ${rest} others` }[language]}`;
  return shown.map((gap) => elementName(gap, language)).join(", ") + more;
}

/** The label, behind its code where people know the element by that: `D Aandacht en begrip tonen`. */
function elementName({ id, label }: CoveredElement, language: Language): string {
  return visible(id.length <= LONGEST_CODE && id !== label[language] ? `${id} ${label[language]}` : label[language]);
}

function bar({ covered, total }: CoverageEntry, { paint }: Look): string {
  if (total === 0) return "";
  const full = Math.floor((BAR_CELLS * covered) / total);
  const cells = "█".repeat(full) + "░".repeat(BAR_CELLS - full);
  return covered === total ? paint.green(cells) : paint.yellow(cells);
}

/** Text behind `head`, its later lines indented as deep. */
function hanging(head: string, text: string, width: number): string[] {
  const indent = 4 + widthOf(head);
  return wrap(text, Math.max(24, width - indent)).map((line, index) => (index === 0 ? `    ${head}${line}` : " ".repeat(indent) + line));
}

/** Covered elements at the top, with what covers them, and how much of what is in them. */
function elementRows(entry: CoverageEntry, language: Language, { paint, width }: Look): string[] {
  const shown = entry.elements.filter(({ parent, covered, indirect }) => parent === undefined && (covered || indirect.length > 0));
  const labelWidth = Math.min(40, Math.max(0, ...shown.map((element) => widthOf(elementName(element, language)))));
  const counts = shown.map((element) => counted(element.covered ? coveringItems(element).length : 0, "item")[language]);
  const countWidth = Math.max(0, ...counts.map((count) => count.length));
  return shown.map((element, index) => {
    const label = padEnd(cut(elementName(element, language), labelWidth), labelWidth);
    const inner = innerShare(entry, element, language);
    const items = element.covered ? coveringItems(element).join(", ") : `${WORDS.crosswalk[language]}: ${element.crosswalk.join(", ")}`;
    const text = `    ${label}  ${padStart(counts[index]!, countWidth)}  ${inner}`;
    const room = width - widthOf(text);
    return `${text}${paint.dim(room < 8 ? "" : cut(visible(items), room))}`;
  });
}

/** `(2 van 5) `: how many of the elements within it are covered; empty for an element with nothing in it. */
function innerShare({ elements }: CoverageEntry, { id }: CoveredElement, language: Language): string {
  const inner = elements.filter(({ parent }) => parent === id);
  if (inner.length === 0) return "";
  return `(${inner.filter(({ covered }) => covered).length} ${WORDS.of[language]} ${inner.length}) `;
}

function shortfalls(missed: readonly Shortfall[], language: Language, { paint, width }: Look): string {
  const lines = missed.flatMap(({ entry, minimum }) => {
    return [`  ${headOf(entry, language)}: ${entry.kader} ${percentOf(entry) ?? 100}% < ${minimum}%`, ...hanging(`${WORDS.missing[language]}: `, gapNames(gapsOf(entry), language), width)];
  });
  return `${[paint.red(`${WORDS.minimum[language]}:`), ...lines].join("\n")}\n`;
}
