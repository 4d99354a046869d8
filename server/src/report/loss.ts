// What an import could not carry over, in words and as JSON (schemas/output/import-report.schema.json).
import type { Language, Localized } from "../text/localized.ts";
import { jsonText } from "./json.ts";
import type { Look } from "./stylish.ts";
import { visible, wrap } from "./terminal.ts";

/** One thing that the new documents do not hold, or hold in another way. */
export interface Loss {
  readonly what: Localized;
  /** Places in the file that was read. */
  readonly where: string;
  readonly why: Localized;
}

/** What an import tells beside the documents themselves: on standard error, or as JSON with `--report`. */
export interface ImportAccount {
  /** How many of each kind are in the new documents. */
  readonly imported: Readonly<Record<string, number>>;
  readonly notCarried: readonly Loss[];
}

/** The account as one JSON object. */
export function lossJson({ imported, notCarried }: ImportAccount, language: Language): string {
  const losses = notCarried.map(({ what, where, why }) => ({ what: what[language], where, why: why[language] }));
  return jsonText({ version: 1, imported, notCarried: losses });
}

/** The account for people at a terminal: what was carried over, then what was not and why. */
export function lossText({ imported, notCarried }: ImportAccount, language: Language, { paint, width }: Look): string {
  const counts = Object.entries(imported).filter(([, count]) => count > 0).map(([kind, count]) => `${count}\u00a0×\u00a0${kind}`);
  const head = wrap(`${{ nl: "Overgenomen", en: "Carried over" }[language]}: ${counts.join(", ")}.`, width);
  if (notCarried.length === 0) return `${[...head, { nl: "Alles is overgenomen.", en: "Everything was carried over." }[language]].join("\n")}\n`;
  const losses = grouped(notCarried, language).flatMap(({ what, where, why }) => [
    ...indented(`- ${visible(what)}`, "  ", width),
    ...indented(visible(why), "    ", width),
    ...(where === "" ? [] : indented(visible(where), "    ", width).map((line) => paint.dim(line))),
  ]);
  return `${[...head, paint.bold({ nl: "Niet of anders overgenomen:", en: "Not carried over, or changed:" }[language]), ...losses].join("\n")}\n`;
}

/** More losses in a row with one reason than this are told in one go, each with its place behind it. */
const MOST_APART = 2;

function grouped(losses: readonly Loss[], language: Language): { what: string; where: string; why: string }[] {
  const groups: Loss[][] = [];
  for (const loss of losses) {
    const last = groups[groups.length - 1];
    if (last && last[0]!.why[language] === loss.why[language]) last.push(loss);
    else groups.push([loss]);
  }
  return groups.flatMap((group) => {
    const why = group[0]!.why[language];
    if (group.length <= MOST_APART) return group.map(({ what, where }) => ({ what: what[language], where, why }));
    return [{ what: group.map(({ what, where }) => (where === "" ? what[language] : `${what[language]} (${where})`)).join(", "), where: "", why }];
  });
}

function indented(text: string, indent: string, width: number): string[] {
  return wrap(text, Math.max(30, width - indent.length)).map((line, index) => indent + (index > 0 && text.startsWith("- ") ? "  " : "") + line);
}
