// Generator: a page per framework in both languages, and the overview of what the sources name and where the product has it.
import { kaderName, type Kader, type KaderElement, type KaderSource, type Koppeling } from "../../server/src/frameworks/kader.ts";
import { bundled } from "../../server/src/frameworks/bundled.ts";
import { FrameworkRegistry } from "../../server/src/frameworks/registry.ts";
import { LANGUAGES, type Language, type Localized } from "../../server/src/text/localized.ts";
import { KINDS, LISTS, readChecklist, type Checklist, type ChecklistRow } from "../lib/checklist.ts";

const FOLDER = "docs/frameworks";

export const folders = LANGUAGES.map((language) => `${FOLDER}/${language}`);

const WORDS = {
  nl: {
    generated: "Deze pagina is gemaakt uit de bestanden in frameworks/: npm run generate",
    version: "Versie", elements: "Elementen", order: "Ordening", whole: "Volledig", source: "Bron", file: "Bestand", central: "In het midden", former: "Vorige versie", next: "Opvolger", base: "Breidt uit", status: "Status",
    ordinaal: "oplopend (ordinaal)", nominaal: "naast elkaar (nominaal)", yes: "ja", missing: "nee; wat ontbreekt:",
    code: "Code", name: "Naam", text: "Uitleg", also: "Ook wel", replaced: "Vervangen door", aspect: "Aspect", verbs: "Werkwoorden", place: "Plaats",
    crosswalks: "Koppelingen", from: "Van", to: "Naar", relation: "Relatie", other: "English", all: "Alle kaders", sources: "wat de bronnen zijn",
    voorstel: "voorstel; telt niet mee in de dekking", vastgesteld: "vastgesteld; telt mee in de dekking",
    exact: "hetzelfde", ruimer: "ruimer", enger: "enger", verwant: "verwant",
  },
  en: {
    generated: "This page is made from the files in frameworks/: npm run generate",
    version: "Version", elements: "Elements", order: "Order", whole: "Complete", source: "Source", file: "File", central: "At the centre", former: "Former version", next: "Successor", base: "Extends", status: "Status",
    ordinaal: "going up (ordinal)", nominaal: "side by side (nominal)", yes: "yes", missing: "no; missing:",
    code: "Code", name: "Name", text: "Explanation", also: "Also called", replaced: "Replaced by", aspect: "Aspect", verbs: "Verbs", place: "Place",
    crosswalks: "Crosswalks", from: "From", to: "To", relation: "Relation", other: "Nederlands", all: "All frameworks", sources: "what the sources are",
    voorstel: "proposal; does not count in coverage", vastgesteld: "adopted; counts in coverage",
    exact: "the same", ruimer: "broader", enger: "narrower", verwant: "related",
  },
} as const;

/** Path to content of the files in git that follow from the bundled frameworks and the checklist. */
export async function outputs(): Promise<Map<string, string>> {
  const { kaders, koppelingen } = bundled();
  const registry = new FrameworkRegistry(kaders, koppelingen);
  const checklist = await readChecklist();
  const files = new Map([[`${FOLDER}/README.md`, overview(registry, checklist)]]);
  for (const id of registry.ids()) for (const language of LANGUAGES) files.set(`${FOLDER}/${language}/${id}.md`, page(id, registry, language));
  return files;
}

/** The page of one framework: newest version first. */
function page(id: string, registry: FrameworkRegistry, language: Language): string {
  const words = WORDS[language];
  const versions = registry.versions(id).map(({ kader }) => kader).reverse();
  const other = LANGUAGES.find((one) => one !== language)!;
  return [
    `<!-- ${words.generated} -->`,
    `# ${escaped(registry.get(id)!.kader.titel[language])}`,
    "",
    `\`${id}\` · [${words.other}](../${other}/${id}.md) · [${words.all}](../README.md)`,
    "",
    ...versions.flatMap((kader) => versionPart(kader, language)),
    ...crosswalkPart(id, registry, language),
  ].join("\n").replace(/\n+$/, "\n");
}

function versionPart(kader: Kader, language: Language): string[] {
  const words = WORDS[language];
  const rows: [string, string | undefined][] = [
    [words.elements, counted(kader)],
    [words.order, words[kader.ordening]],
    [words.whole, kader.ontbreekt ? `${words.missing} ${escaped(kader.ontbreekt[language])}` : words.yes],
    [words.central, kader.centraal && `\`${kader.centraal}\``],
    [words.former, kader.vorigeVersie && `\`${kader.vorigeVersie}\``],
    [words.next, kader.opvolger && `\`${kader.opvolger}\``],
    [words.base, kader.breidtUit && `\`${kader.breidtUit}\``],
    [words.status, kader.status],
    [words.source, sourceText(kader.bron)],
    [words.file, `[${kaderName(kader)}](../../../frameworks/${kader.id}/${kader.versie}.kader.yaml)`],
  ];
  return [
    `## \`${kaderName(kader)}\`: ${escaped(kader.titel[language])}`,
    "",
    escaped(kader.omschrijving?.[language] ?? ""),
    "",
    "| | |",
    "|---|---|",
    ...rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${value} |`])),
    "",
    ...elementTable(kader, language),
    "",
  ];
}

/** A row per element; a column only when some element has something to put in it. */
function elementTable(kader: Kader, language: Language): string[] {
  const words = WORDS[language];
  const depths = new Map<string, number>();
  for (const { id, parent } of kader.elements) depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1);
  const columns: readonly [string, (element: KaderElement) => string][] = [
    [words.code, ({ id }) => `${"&emsp;".repeat(depths.get(id) ?? 0)}\`${id}\``],
    [words.name, ({ label }) => escaped(label[language])],
    [words.text, ({ omschrijving }) => escaped(omschrijving?.[language] ?? "")],
    [words.also, ({ aliassen }) => escaped(aliassen.join("; "))],
    [words.replaced, ({ vervangenDoor }) => (vervangenDoor === undefined ? "" : `\`${vervangenDoor}\``)],
    [words.aspect, ({ aspect }) => aspect.join(", ")],
    [words.verbs, ({ werkwoorden }) => escaped(werkwoorden.join(", "))],
    [words.place, ({ bron }) => escaped(bron?.plaats ?? "")],
  ];
  const used = columns.filter(([, cell], index) => index < 2 || kader.elements.some((element) => cell(element) !== ""));
  return table(used.map(([name]) => name), kader.elements.map((element) => used.map(([, cell]) => cell(element))));
}

function crosswalkPart(id: string, registry: FrameworkRegistry, language: Language): string[] {
  const words = WORDS[language];
  const own = registry.koppelingen.filter(({ van, naar }) => [van, naar].some((name) => name === id || name.startsWith(`${id}@`)));
  return own.length === 0 ? [] : [`## ${words.crosswalks}`, "", ...own.flatMap((koppeling) => crosswalk(koppeling, registry, language))];
}

function crosswalk(koppeling: Koppeling, registry: FrameworkRegistry, language: Language): string[] {
  const words = WORDS[language];
  const named = (name: string, id: string): string => `\`${id}\` ${escaped(registry.get(name)?.element(id)?.label[language] ?? "")}`;
  return [
    `### ${escaped(koppeling.titel[language])}`,
    "",
    `\`${koppeling.van}\` → \`${koppeling.naar}\` · ${words[koppeling.status]}`,
    "",
    ...table([words.from, words.relation, words.to], koppeling.paren.map(({ van, naar, relatie }) => [named(koppeling.van, van), words[relatie], named(koppeling.naar, naar)])),
    "",
  ];
}

function overview(registry: FrameworkRegistry, { rows, outside }: Checklist): string {
  const kinds = Object.entries(KINDS) as [ChecklistRow["kind"], Localized][];
  return [
    `<!-- ${WORDS.nl.generated} -->`,
    "# Kaders / Frameworks",
    "",
    "De kaders die meekomen, en van elk systeem dat de [bronnen](../sources.md) noemen waar het in dit product staat. Elke naam is een pagina in het Nederlands (nl) en het Engels (en).",
    "The frameworks that come with the product, and for every system that the [sources](../sources.md) name where this product has it. Every name is a page in Dutch (nl) and English (en).",
    "",
    `## Alle kaders / All frameworks (${registry.all().length})`,
    "",
    ...table(["Kader / Framework", "Versie / Version", "Elementen / Elements", "Volledig / Complete", "Bron / Source"], registry.all().map(({ kader }) => kaderRow(kader))),
    "",
    `## Systemen in de bronnen / Systems in the sources (${rows.length})`,
    "",
    "*In de bronnen* zegt wat de rapporten van het systeem geven: de hele lijst van elementen (of de omschrijving van één begrip), een deel ervan, of alleen de naam. Wat de bronnen niet geven is niet verzonnen.",
    "*In the sources* says what the reports give of the system: the whole list of elements (or the definition of a single concept), a part of it, or the name only. What the sources do not give has not been invented.",
    "",
    ...kinds.flatMap(([kind, { nl, en }]) => [
      `### ${nl} / ${en}`,
      "",
      ...table(
        ["Nr.", "Systeem / System", "Bronnen / Sources", "In de bronnen / In the sources", "Hier / Here", "Elementen / Elements", "Volledig, of wat ontbreekt / Complete, or what is missing"],
        rows.filter((row) => row.kind === kind).map((row) => checklistRow(row, registry)),
      ),
      "",
    ]),
    "## Buiten de vijf rapporten / Outside the five reports",
    "",
    ...table(["Kader / Framework", "Waarom / Why"], outside.map(({ kader, nl, en }) => [kaderLinks(kader), `${escaped(nl)} / ${escaped(en)}`])),
    "",
  ].join("\n").replace(/\n+$/, "\n");
}

function kaderRow(kader: Kader): string[] {
  const missing = kader.ontbreekt ? `${escaped(kader.ontbreekt.nl)} / ${escaped(kader.ontbreekt.en)}` : "ja / yes";
  return [`${kaderLinks(kader.id)} ${both(kader.titel)}`, `\`${kader.versie}\``, counted(kader), missing, sourceText(kader.bron) ?? ""];
}

function checklistRow(row: ChecklistRow, registry: FrameworkRegistry): string[] {
  const kaders = row.kaders.flatMap((id) => registry.versions(id).map(({ kader }) => kader));
  const here = [
    ...row.kaders.map(kaderLinks),
    ...row.keys.map((key) => `\`${key}\``),
    ...(row.terms.length > 0 ? [`begrip / term: ${row.terms.join(", ")}`] : []),
  ];
  const missing = [...(row.gap ? [row.gap] : []), ...kaders.flatMap(({ ontbreekt }) => ontbreekt ?? [])];
  return [
    String(row.no),
    `${escaped(row.nl)} / ${escaped(row.en)}`,
    row.sources.join(", "),
    both(LISTS[row.list]),
    here.join("<br>") || "niet / not",
    kaders.map((kader) => (kaders.length > 1 ? `${kaderName(kader)}: ${counted(kader)}` : counted(kader))).join("<br>"),
    missing.length > 0 ? [...new Set(missing.map((text) => `${escaped(text.nl)} / ${escaped(text.en)}`))].join("<br>") : "volledig / complete",
  ];
}

function kaderLinks(id: string): string {
  return `\`${id}\` ([nl](nl/${id}.md), [en](en/${id}.md))`;
}

function both({ nl, en }: Localized): string {
  return nl === en ? escaped(nl) : `${escaped(nl)} / ${escaped(en)}`;
}

/** `6 (55)`: at the top, and with the nested ones. */
function counted(kader: Kader): string {
  const top = kader.elements.filter(({ parent }) => parent === undefined).length;
  return top === kader.elements.length ? String(top) : `${top} (${kader.elements.length})`;
}

function sourceText(bron: KaderSource | undefined): string | undefined {
  if (bron?.document === undefined) return undefined;
  const place = bron.plaats === undefined ? "" : ` ${escaped(bron.plaats)}`;
  return `${bron.document}${place}${bron.link === undefined ? "" : ` (<${bron.link}>)`}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)];
}

/** Text in a cell of a table or in a line: characters that Markdown would read otherwise. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/[|<>*_`[\]\\]/g, (character) => `\\${character}`);
}
