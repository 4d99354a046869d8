// A comparison for a terminal: per framework both shares, then the differences by name.
import type { Language } from "../../text/localized.ts";
import type { CoverageEntry } from "../coverage.ts";
import type { Look } from "../stylish.ts";
import { cut, padEnd, padStart, visible, widthOf, wrap } from "../terminal.ts";
import { groupsOf, shownEntries, type ComparedCoverage, type ComparedEntry } from "./entries.ts";
import { headOf, kaderOf, named, shareOf } from "./naming.ts";
import { WORDS } from "./words.ts";

export function comparisonTable(compared: ComparedCoverage, language: Language, look: Look): string {
  if (compared.entries.length === 0) return `${wrap(WORDS.nothing[language], look.width).join("\n")}\n`;
  const shown = shownEntries(compared);
  if (shown.length === 0) return `${WORDS.none[language]}\n`;
  const blocks = new Map<string, string[]>();
  for (const entry of shown) {
    const head = headOf(entry, compared);
    blocks.set(head, [...(blocks.get(head) ?? []), entryBlock(entry, compared, language, look)]);
  }
  return [...blocks].map(([head, parts]) => `${look.paint.bold(cut(visible(head), look.width))}\n${parts.join("\n")}`).join("\n");
}

function entryBlock(entry: ComparedEntry, compared: ComparedCoverage, language: Language, { paint, width }: Look): string {
  const { left, right } = entry;
  const note = !left ? `  ${WORDS.isNew[language]}` : !right ? `  ${WORDS.gone[language]}` : "";
  const names = [compared.names.left, compared.names.right].map((name) => cut(visible(name), 24));
  const nameWidth = Math.max(...names.map(widthOf));
  const shares = [left, right].map((side) => shareOf(side, language));
  const shareWidth = Math.max(...shares.map(widthOf));
  const bars = [left, right].map((side) => (side ? bar(side) : ""));
  const lines = names.map((name, index) => `    ${padEnd(name, nameWidth)}  ${padStart(shares[index]!, shareWidth)}  ${bars[index]!}`);
  const groups = groupsOf(entry, compared, language).flatMap(({ title, elements }) => hanging(visible(title), elements.map((element) => named(element, compared, language)).join("; "), width));
  return `  ${paint.bold(kaderOf(entry, compared))}${note}\n${lines.join("\n")}\n${groups.map((line) => `${line}\n`).join("")}`;
}

const BAR_CELLS = 14;

function bar({ covered, total }: CoverageEntry): string {
  if (total === 0) return "";
  const full = Math.floor((BAR_CELLS * covered) / total);
  return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

function hanging(title: string, text: string, width: number): string[] {
  return [`    ${title}:`, ...wrap(text, Math.max(24, width - 6)).map((line) => `      ${line}`)];
}
