// What to know about a reference to an old version: which version replaced it, and what changed in it.
import { changeOfItem, compareDocuments, type ChangeKind, type Comparison, type ItemChange } from "../diff/compare.ts";
import { displayTitle, type Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { linksFrom, nameOfVersion, staleness, type Link, type Version } from "../project/derivation.ts";
import type { Project } from "../project/project.ts";
import { filled, type Language, type Localized } from "../text/localized.ts";
import { touches, type Span } from "../text/span.ts";
import { inline, short } from "./describe.ts";

/** Most changes that are listed; the rest is counted. */
const MOST_CHANGES = 8;

const WORDS = {
  outdated: { nl: "**Verouderd.** `{old}` is vervangen door {next}.", en: "**Outdated.** `{old}` was replaced by {next}." },
  changed: { nl: "Wat er veranderde in `{next}`:", en: "What changed in `{next}`:" },
  nothing: { nl: "In `{next}` is aan de onderdelen niets veranderd.", en: "Nothing changed in the items of `{next}`." },
  same: { nl: "Dit onderdeel is in `{next}` hetzelfde gebleven.", en: "This item stayed the same in `{next}`." },
  gone: { nl: "Dit onderdeel staat niet meer in `{next}`.", en: "This item is no longer in `{next}`." },
  item: { nl: "Dit onderdeel in `{next}`:", en: "This item in `{next}`:" },
  more: { nl: "… en nog {count}", en: "… and {count} more" },
  was: { nl: "was", en: "was" },
  is: { nl: "is nu", en: "is now" },
  less: { nl: "zonder", en: "without" },
  plus: { nl: "met", en: "with" },
} satisfies Record<string, Localized>;

const KINDS: Readonly<Record<ChangeKind, Localized>> = {
  added: { nl: "nieuw", en: "new" },
  dropped: { nl: "vervallen", en: "dropped" },
  moved: { nl: "verplaatst", en: "moved" },
  renamed: { nl: "heet anders", en: "renamed" },
  reworded: { nl: "anders verwoord", en: "reworded" },
  retagged: { nl: "andere verwijzingen", en: "other references" },
};

/** Markdown for the place of a reference that fell behind; undefined while it is up to date. */
export function outdatedAt(project: Project, document: Document, offset: number, language: Language): { span: Span; markdown: string } | undefined {
  const link = linksFrom(project, document).find(({ span, versionSpan }) => touches(span, offset) || (versionSpan && touches(versionSpan, offset)));
  const successors = link ? staleness(project, link) : [];
  if (!link || successors.length === 0) return undefined;
  const names = successors.map((each) => `\`${nameOfVersion(each)}\`${each.document ? ` (${inline(displayTitle(each.document))})` : ""}`);
  const head = filled(WORDS.outdated, language, { old: nameOfVersion(link.to), next: names.join(", ") });
  const parts = successors.map((successor) => changesMarkdown(link, successor, language));
  return { span: touches(link.span, offset) ? link.span : link.versionSpan!, markdown: [head, ...parts].filter((part) => part !== undefined).join("\n\n") };
}

/** Undefined when one of the two is not at hand. */
function changesMarkdown({ to, toItem }: Link, next: Version, language: Language): string | undefined {
  if (!to.document || !next.document) return undefined;
  const comparison = compareDocuments(to.document, next.document);
  const name = { next: nameOfVersion(next) };
  if (toItem) return ofItem(comparison, toItem, name, language);
  if (comparison.items.length === 0) return filled(WORDS.nothing, language, name);
  const shown = comparison.items.slice(0, MOST_CHANGES).map((change) => `- ${line(change, language)}`);
  const more = comparison.items.length > MOST_CHANGES ? [`- ${filled(WORDS.more, language, { count: comparison.items.length - MOST_CHANGES })}`] : [];
  return [filled(WORDS.changed, language, name), "", ...shown, ...more].join("\n");
}

function ofItem(comparison: Comparison, item: Item, name: { next: string }, language: Language): string {
  const change = changeOfItem(comparison, item);
  if (!change) return filled(WORDS.same, language, name);
  if (!change.new) return filled(WORDS.gone, language, name);
  const texts = change.texts.flatMap(({ key, dropped, added }) => [...said(`${key}: ${WORDS.was[language]}`, dropped), ...said(`${key}: ${WORDS.is[language]}`, added)]);
  const tags = change.tags.map(({ key, dropped, added }) => `- ${key}: ${[...codes(WORDS.less[language], dropped), ...codes(WORDS.plus[language], added)].join(", ")}`);
  return [filled(WORDS.item, language, name), "", `- ${line(change, language)}`, ...texts, ...tags].join("\n");
}

function codes(word: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${word} ${values.map((value) => `\`${value}\``).join(", ")}`];
}

function said(what: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`- ${what} “${inline(short(values.join("; "), 200))}”`];
}

function line({ kinds, old, new: now }: ItemChange, language: Language): string {
  const item = now ?? old!;
  const id = old && now && old.id !== now.id ? `\`${old.id}\` → \`${now.id}\`` : `\`${item.id}\``;
  return `${kinds.map((kind) => KINDS[kind][language]).join(", ")}: ${id} ${inline(short(item.titel?.value ?? ""))}`.trim();
}
