// From coverage as data to what the pictures draw.
import type { CoverageResult, KaderEntry } from "../../coverage/entries.ts";
import type { Language } from "../../text/localized.ts";
import type { Matrix } from "./matrix.ts";
import type { Radar } from "./radar.ts";
import type { TShape } from "./t-shape.ts";

/** Frameworks whose areas lie around a whole: people know them as a web. */
const ROUND: ReadonlySet<string> = new Set(["nphf", "positieve-gezondheid"]);
/** More columns than this are no T any more. */
const MOST_ROLES = 14;
/** A web of more shapes than this cannot be read; then each column gets its own. */
export const MOST_SHAPES = 2;

/** Names of the columns, in order: the title, with the document when there are several. */
export function columnNames({ scopes, documents }: CoverageResult): string[] {
  const isSeveral = new Set(scopes.map(({ document }) => document)).size > 1;
  return scopes.map(({ kind, id, titel, document }) => {
    if (kind === "document") return titel;
    const own = id === undefined || id === "" || id === titel ? titel : `${id} ${titel}`;
    return isSeveral ? `${own} (${documents[document]!.titel})` : own;
  });
}

/** The matrix of a framework and the columns that count for it. @param names of the columns of the result, in order */
export function matrixOf(kader: KaderEntry, names: readonly string[], language: Language): Matrix {
  const places = new Map(kader.scopes.map(({ scope }, column) => [scope, column]));
  return {
    title: kader.titel[language],
    subtitle: `${kader.kader} · ${kader.covered} / ${kader.total}`,
    elements: kader.elements,
    columns: kader.scopes.map(({ scope, covered }) => ({ name: names[scope]!, share: `${covered}/${kader.total}` })),
    cells: kader.cells.map(({ element, scope, items, strength }) => ({ element, column: places.get(scope)!, items: items.length, strength })),
  };
}

/** The T of column `scope`, over the roles of the framework that has a central one, else of CanMEDS; undefined without such roles or without items. */
export function tShapeOf(result: CoverageResult, scope: number, language: Language): TShape | undefined {
  const counting = result.kaders.filter(({ scopes, total }) => total > 0 && total <= MOST_ROLES && scopes.some((one) => one.scope === scope));
  const kader = counting.find(({ centraal }) => centraal !== undefined) ?? counting.find(({ kader: name }) => name.startsWith("canmeds@"));
  if (!kader) return undefined;
  const items = itemsPerElement(kader, scope);
  const count = (places: readonly number[], bereik: string): number => places.filter((place) => result.items[place]!.bereik === bereik).length;
  const roles = topOf(kader).map(({ id, label, place }) => {
    const here = items.get(place) ?? [];
    return { label: label[language], generic: count(here, "generiek"), specific: count(here, "specifiek"), isCentral: id === kader.centraal };
  });
  if (roles.every(({ generic, specific }) => generic + specific === 0)) return undefined;
  return { title: columnNames(result)[scope]!, roles };
}

/** Whether a framework is one that people know as a web, and has areas enough for one. */
export function isRound({ kader, total }: KaderEntry): boolean {
  return isRoundKader(kader) && total >= 3;
}

/** @param kader `id@versie` */
export function isRoundKader(kader: string): boolean {
  return ROUND.has(kader.slice(0, kader.indexOf("@")));
}

/** How many items each area has, in columns `scopes`. */
export function radarOf(result: CoverageResult, kader: KaderEntry, scopes: readonly number[], language: Language): Radar {
  const names = columnNames(result);
  const top = topOf(kader);
  const series = scopes.map((scope) => {
    const items = itemsPerElement(kader, scope);
    return { name: names[scope]!, values: top.map(({ place }) => items.get(place)?.length ?? 0) };
  });
  return { title: `${kader.titel[language]}: ${series.map(({ name }) => name).join(", ")}`, axes: top.map(({ label }) => label[language]), series };
}

function topOf({ elements }: KaderEntry) {
  return elements.map((element, place) => ({ ...element, place })).filter(({ parent }) => parent === undefined);
}

function itemsPerElement({ cells }: KaderEntry, scope: number): Map<number, readonly number[]> {
  return new Map(cells.filter((cell) => cell.scope === scope).map(({ element, items }) => [element, items]));
}
