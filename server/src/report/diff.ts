// What changed between two versions of a document: as text, Markdown and JSON (schemas/output/diff.schema.json), and the words that all forms share.
import { countChanges, type ChangeKind, type Comparison, type ItemChange, type ValueChange } from "../diff/compare.ts";
import { displayTitle, identityOf, type Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { andList, filled, type Language, type Localized } from "../text/localized.ts";
import { excerptsOf } from "./diff-words.ts";
import { jsonText } from "./json.ts";
import { codeMarkdown, plainMarkdown } from "./markdown-text.ts";
import type { Look } from "./stylish.ts";
import { cut, visible } from "./terminal.ts";

/** One version as it was read. */
export interface Side {
  readonly document: Document;
  /** As it is shown: a path, or `path (revision)`. */
  readonly path: string;
}

/** Two versions with what changed between them: what every format of `bekwaam diff` is made of. */
export interface Difference {
  readonly old: Side;
  readonly new: Side;
  readonly comparison: Comparison;
}

const KINDS: Readonly<Record<ChangeKind, Localized>> = {
  added: { nl: "nieuw", en: "new" },
  dropped: { nl: "vervallen", en: "dropped" },
  moved: { nl: "verplaatst", en: "moved" },
  renamed: { nl: "met een ander id", en: "under another id" },
  reworded: { nl: "anders verwoord", en: "reworded" },
  retagged: { nl: "met andere verwijzingen", en: "with other references" },
};

/** Shared with the page and the workbook, so that a change is called the same everywhere. */
export const DIFF_WORDS = {
  nothing: { nl: "Geen verschil.", en: "No difference." },
  document: { nl: "het document zelf", en: "the document itself" },
  same: { nl: "gelijk gebleven: {count}", en: "the same: {count}" },
  item: { nl: "Onderdeel", en: "Item" },
  change: { nl: "Wat", en: "What" },
  key: { nl: "Waar", en: "Where" },
  was: { nl: "Was", en: "Was" },
  is: { nl: "Is nu", en: "Is now" },
  place: { nl: "staat in", en: "stands in" },
} satisfies Record<string, Localized>;

/** Whether nothing differs, in items or in the document itself. */
export function isSame({ comparison: { items, texts, tags } }: Difference): boolean {
  return items.length + texts.length + tags.length === 0;
}

/** `1 nieuw, 2 anders verwoord en 1 vervallen; gelijk gebleven: 12`. */
export function summaryOf(comparison: Comparison, language: Language): string {
  const changed = Object.entries(countChanges(comparison)).filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${KINDS[kind as ChangeKind][language]}`);
  const same = filled(DIFF_WORDS.same, language, { count: comparison.same });
  return changed.length === 0 ? same : `${andList(changed)[language]}; ${same}`;
}

/** `kd.wijkzorg@2026 (wijkzorg.yaml)`. */
export function headingOf({ document, path }: Side): string {
  const { id, versie } = identityOf(document);
  return `${id ?? "?"}${versie === undefined ? "" : `@${versie}`} (${path})`;
}

/** For people at a terminal. */
export function diffText(difference: Difference, language: Language, { paint, width }: Look): string {
  const { comparison } = difference;
  const lines = [paint.bold(visible(displayTitle(difference.new.document))), paint.dim(visible(`${headingOf(difference.old)} → ${headingOf(difference.new)}`))];
  if (isSame(difference)) return `${[...lines, "", DIFF_WORDS.nothing[language]].join("\n")}\n`;
  const room = Math.max(40, width - 6);
  const values = (changes: readonly ValueChange[]): string[] => changes.flatMap((change) => {
    const [was, is] = linesOf(change, room);
    return [...was.map((line) => `    ${paint.red(`- ${line}`)}`), ...is.map((line) => `    ${paint.green(`+ ${line}`)}`)];
  });
  const own = [...comparison.texts, ...comparison.tags];
  if (own.length > 0) lines.push("", DIFF_WORDS.document[language], ...values(own));
  for (const change of comparison.items) {
    const sign = change.old === undefined ? paint.green("+") : change.new === undefined ? paint.red("-") : paint.yellow("~");
    lines.push("", `${sign} ${paint.bold(visible(namesOf(change)))} ${paint.dim(`(${kindsOf(change, language)})`)} ${cut(visible(titleOf(change)), Math.max(30, width - 30))}`.trimEnd());
    lines.push(...values(valuesOf(change, language)));
  }
  lines.push("", summaryOf(comparison, language));
  return `${lines.join("\n")}\n`;
}

/** The values on a line each. What is too long is cut off; of a long text that became another all that differs is shown, as the beginnings may be the same. */
function linesOf({ key, dropped, added }: ValueChange, room: number): readonly [was: readonly string[], is: readonly string[]] {
  const line = (text: string): string => cut(visible(`${key}: ${text}`), room);
  const excerpts = dropped.map((was, index) => (dropped.length === added.length && [was, added[index]!].some((text) => line(text) !== visible(`${key}: ${text}`)) ? excerptsOf(was, added[index]!) : undefined));
  const lines = (values: readonly string[], side: 0 | 1): string[] => values.map((text, index) => {
    const excerpt = excerpts[index]?.[side];
    return excerpt === undefined ? line(text) : visible(`${key}: ${excerpt}`);
  });
  return [lines(dropped, 0), lines(added, 1)];
}

/** For a merge request or a committee. */
export function diffMarkdown(difference: Difference, language: Language): string {
  const { comparison } = difference;
  const lines = [`## ${plainMarkdown(displayTitle(difference.new.document))}`, "", `${codeMarkdown(headingOf(difference.old))} → ${codeMarkdown(headingOf(difference.new))}`, ""];
  if (isSame(difference)) return `${[...lines, DIFF_WORDS.nothing[language]].join("\n")}\n`;
  lines.push(summaryOf(comparison, language), "");
  const cell = (values: readonly string[]): string => values.map(plainMarkdown).join("<br>");
  lines.push(`| ${DIFF_WORDS.item[language]} | ${DIFF_WORDS.change[language]} | ${DIFF_WORDS.key[language]} | ${DIFF_WORDS.was[language]} | ${DIFF_WORDS.is[language]} |`, "|---|---|---|---|---|");
  const own = [...comparison.texts, ...comparison.tags];
  for (const { key, dropped, added } of own) lines.push(`| *${DIFF_WORDS.document[language]}* | | ${plainMarkdown(key)} | ${cell(dropped)} | ${cell(added)} |`);
  for (const change of comparison.items) {
    const name = codeMarkdown(namesOf(change));
    const kinds = kindsOf(change, language);
    const values = valuesOf(change, language);
    if (values.length === 0) lines.push(`| ${name} | ${kinds} | | ${change.new ? "" : plainMarkdown(titleOf(change))} | ${change.new ? plainMarkdown(titleOf(change)) : ""} |`);
    for (const [index, { key, dropped, added }] of values.entries()) lines.push(`| ${index === 0 ? name : ""} | ${index === 0 ? kinds : ""} | ${plainMarkdown(key)} | ${cell(dropped)} | ${cell(added)} |`);
  }
  return `${lines.join("\n")}\n`;
}

/** One JSON object. */
export function diffJson(difference: Difference): string {
  const { comparison } = difference;
  const side = ({ document, path }: Side): object => {
    const { id, versie } = identityOf(document);
    return { path, ...(id === undefined ? {} : { id }), ...(versie === undefined ? {} : { versie }), titel: displayTitle(document) };
  };
  const item = (of: Item | undefined, { document }: Side): object | undefined =>
    of && { id: of.id, ...(of.titel ? { titel: of.titel.value } : {}), range: document.tree.lines.range(of.idSpan) };
  const data = {
    version: 1,
    old: side(difference.old),
    new: side(difference.new),
    summary: { ...countChanges(comparison), same: comparison.same },
    document: { texts: comparison.texts, tags: comparison.tags },
    items: comparison.items.map((change) => ({ kinds: change.kinds, kind: (change.new ?? change.old)!.kind, old: item(change.old, difference.old), new: item(change.new, difference.new), texts: change.texts, tags: change.tags })),
  };
  return jsonText(data);
}

/** What became otherwise in an item that stayed: where it stands, its texts, its references. */
export function valuesOf({ kinds, old, new: now, texts, tags }: ItemChange, language: Language): readonly ValueChange[] {
  if (!old || !now) return [];
  const [was, is] = [old, now].map(({ parent }) => (parent ? [parent.id, parent.titel?.value].filter(Boolean).join(" ") : DIFF_WORDS.document[language])) as [string, string];
  const place = kinds.includes("moved") && was !== is ? [{ key: DIFF_WORDS.place[language], dropped: [was], added: [is] }] : [];
  return [...place, ...texts, ...tags];
}

/** `B1-K1-W1`, or `oud → nieuw`. */
export function namesOf({ old, new: now }: ItemChange): string {
  if (old && now && old.id !== now.id) return `${old.id} → ${now.id}`;
  return (now ?? old)!.id;
}

/** What the item is called now, or was called before it went; empty without a title. */
export function titleOf({ old, new: now }: ItemChange): string {
  return (now ?? old)!.titel?.value ?? "";
}

/** `verplaatst, anders verwoord`. */
export function kindsOf({ kinds }: ItemChange, language: Language): string {
  return kinds.map((kind) => KINDS[kind][language]).join(", ");
}
