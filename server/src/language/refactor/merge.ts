// Refactoring: a werkproces takes in the one below it; nothing that either says is lost, and references follow.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { isOfKind, numberOf } from "../../rules/shared/codes.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { TextEdit } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { pairOf, type Pair, type ScalarNode, type YamlNode } from "../../yaml/tree.ts";
import { itemAround } from "../at.ts";
import { entriesAround, isWithin, type Entries } from "../entries.ts";
import { recode, type Edits } from "../recode.ts";
import type { Refactoring } from "./refactoring.ts";
import { yamlScalar } from "../../yaml/scalar.ts";

export function mergesAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  const item = itemAround(document, range.start);
  const list = item?.kind === "werkproces" && !item.node.flow && isOfKind(item) ? entriesAround(document, item) : undefined;
  const next = list?.all[list.index + 1];
  if (!item || !list || list.flow || !next || next.item.node.flow || !isOfKind(next.item)) return [];
  const title = { nl: `Voeg ${item.id} en ${next.item.id} samen`, en: `Merge ${item.id} and ${next.item.id}` };
  return [{ name: "merge", kind: "refactor.inline", title, edits: () => merged(project, document, item, list) }];
}

function merged(project: Project, document: KnownDocument, item: Item, { all, index }: Entries): Edits | undefined {
  const [own, next] = [all[index]!, all[index + 1]!];
  const number = numberOf(next.item.id)!;
  const start = next.item.id.slice(0, -String(number).length);
  const after = all.slice(index + 2).flatMap(({ item: each }) => (each.id.startsWith(start) && isOfKind(each) ? [[each, `${start}${numberOf(each.id)! - 1}`] as const] : []));
  const followed = recode(project, document, new Map([[next.item, item.id], ...after]));
  const taken = takenIn(document, item, next.item);
  if (!followed || !taken) return undefined;
  const comments = document.tree.comments.filter(({ span }) => isWithin(span, next.region)).map(({ text }) => text);
  const indent = " ".repeat(document.tree.lines.positionAt(item.span.start).character);
  const added = [...taken.added, ...comments.map((comment) => indent + comment)].map((text) => lineBreakOf(document.tree.text) + text).join("");
  const rest = (followed.get(document.uri) ?? []).filter(({ span }) => !isWithin(span, next.region));
  const edits = [...rest, ...taken.edits, { span: { start: own.region.end, end: next.region.end }, newText: added }];
  return new Map([...followed, [document.uri, edits.sort((a, b) => a.span.start - b.span.start)]]);
}

interface Taken {
  readonly edits: readonly TextEdit[];
  /** Whole lines for the end of the item. */
  readonly added: readonly string[];
}

/** Undefined when both say something that cannot stand side by side, such as two levels. */
function takenIn(document: KnownDocument, item: Item, next: Item): Taken | undefined {
  const { text, lines } = document.tree;
  const indent = " ".repeat(lines.positionAt(item.span.start).character);
  const otherIndent = lines.positionAt(next.span.start).character;
  if (indent.length !== otherIndent) return undefined;
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const pair of next.node.pairs) {
    if (pair.key.text === "code" || !pair.value) continue;
    const own = pairOf(item.node, pair.key.text);
    if (!own) added.push(indent + text.slice(pair.span.start, pair.span.end).trimEnd());
    else {
      const edit = both(document, own, pair, indent);
      if (!edit) return undefined;
      edits.push(...edit);
    }
  }
  return { edits, added };
}

function both(document: KnownDocument, own: Pair, other: Pair, indent: string): TextEdit[] | undefined {
  const [mine, theirs] = [own.value, other.value!];
  if (!mine) return undefined;
  if (mine.kind === "scalar" && theirs.kind === "scalar" && mine.text === theirs.text) return [];
  if (own.key.text === "titel") return mine.kind === "scalar" && theirs.kind === "scalar" ? [texts(document, mine, `${mine.text} / ${theirs.text}`, indent)] : undefined;
  if (mine.kind === "scalar" && theirs.kind === "scalar" && PROSE.has(own.key.text)) return [texts(document, mine, `${mine.text.trim()}${/\n/.test(mine.text + theirs.text) ? "\n\n" : " "}${theirs.text.trim()}`, indent)];
  const [entries, others] = [scalarsIn(mine), scalarsIn(theirs)];
  if (!entries || !others || (mine.kind === "scalar" && theirs.kind === "scalar" && !LISTS.has(own.key.text))) return undefined;
  return lists(document, mine, entries, others.filter(({ text }) => !entries.some((entry) => entry.text === text)));
}

const PROSE: ReadonlySet<string> = new Set(["omschrijving", "resultaat", "toelichting"]);
/** Lists of which a single entry may stand without brackets. */
const LISTS: ReadonlySet<string> = new Set(["gedrag", "rollen", "dekt", "uit"]);

function texts(document: KnownDocument, node: ScalarNode, text: string, indent: string): TextEdit {
  if (!text.includes("\n")) return { span: node.span, newText: yamlScalar(text, { flow: true, quote: undefined }) };
  const eol = lineBreakOf(document.tree.text);
  const end = node.span.end - (/\s*$/.exec(document.tree.text.slice(node.span.start, node.span.end))?.[0].length ?? 0);
  return { span: { start: node.span.start, end }, newText: ["|-", ...text.split("\n").map((line) => (line === "" ? "" : `${indent}  ${line}`))].join(eol) };
}

function lists(document: KnownDocument, mine: YamlNode, entries: readonly ScalarNode[], added: readonly ScalarNode[]): TextEdit[] {
  const { text, lines } = document.tree;
  const written = ({ span }: ScalarNode): string => text.slice(span.start, span.end).trimEnd();
  if (added.length === 0) return [];
  const last = entries.at(-1);
  if (mine.kind === "seq" && !mine.flow && last) {
    const { line } = lines.positionAt(last.span.start);
    const before = text.slice(lines.lineStart(line), last.span.start);
    const end = last.span.start + written(last).length;
    return [{ span: { start: end, end }, newText: added.map((entry) => lineBreakOf(document.tree.text) + before + written(entry)).join("") }];
  }
  const all = [...entries, ...added].map((entry) => (entry.style === "block" ? yamlScalar(entry.text, { flow: true, quote: undefined }) : written(entry)));
  return [{ span: mine.span, newText: `[${all.join(", ")}]` }];
}

/** The entries of a list of texts, or the one text that stands for it. */
function scalarsIn(node: YamlNode): ScalarNode[] | undefined {
  if (node.kind === "scalar") return [node];
  if (node.kind !== "seq") return undefined;
  const scalars = node.items.filter((entry) => entry?.kind === "scalar") as ScalarNode[];
  return scalars.length === node.items.length ? scalars : undefined;
}
