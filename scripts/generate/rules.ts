// Generator: rule modules to the registry that the engine imports and to the documentation page of each rule.
import { relative } from "node:path";
import { PRESETS, type DocumentRule, type Example, type Rule, type Source } from "../../server/src/rules/rule.ts";
import type { Language, Localized } from "../../server/src/text/localized.ts";
import { countExamples, recordedCounts, type Counts } from "../lib/counts.ts";
import { loadModules } from "../lib/load.ts";
import { rulePaths } from "../lib/rules.ts";

const REGISTRY = "server/src/rules/registry.generated.ts";
const FOLDER = "docs/rules";

export const folders = [`${FOLDER}/nl`, `${FOLDER}/en`];

interface Found {
  readonly path: string;
  readonly rule: Rule;
}

/** Path to content of the files in git that follow from the rule modules. */
export async function outputs(): Promise<Map<string, string>> {
  const found = await rules();
  const files = new Map([[REGISTRY, registry(found)], [`${FOLDER}/README.md`, overview(found.map(({ rule }) => rule))]]);
  for (const { rule } of found) for (const language of ["nl", "en"] as const) files.set(`${FOLDER}/${language}/${rule.id}.md`, page(rule, language));
  return files;
}

async function rules(): Promise<Found[]> {
  const paths = (await rulePaths()).map((path) => path.replaceAll("\\", "/"));
  const modules = (await loadModules(paths)) as ({ default?: Rule } | undefined)[];
  const found = modules.flatMap((module, index) => (module?.default && "messages" in module.default ? [{ path: paths[index]!, rule: module.default }] : []));
  return found.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

function registry(found: readonly Found[]): string {
  const name = (id: string): string => id.replace(/[/-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = found.map(({ path, rule }) => `import ${name(rule.id)} from "./${relative("server/src/rules", path).replaceAll("\\", "/")}";`);
  return [
    "// Every rule, by id. Generated from the rule modules: npm run generate",
    'import type { Rule } from "./rule.ts";',
    ...lines,
    "",
    "export const RULES: readonly Rule[] = [",
    ...found.map(({ rule }) => `  ${name(rule.id)},`),
    "];",
    "",
  ].join("\n");
}

const WORDS = {
  nl: {
    generated: "Deze pagina is gemaakt uit de regel zelf: npm run generate",
    level: "Niveau", preset: "Set", kinds: "Geldt voor", fix: "Verbetering", options: "Instellingen", sources: "Bronnen",
    all: "alle documenten", safe: "veilig (`--fix`)", unsafe: "ter keuze (`--fix-unsafe`)", no: "met de hand",
    says: "Wat de melding zegt", why: "Waarom", how: "Wat te doen", parts: "Waar het op let", formerly: "Deze regel kwam in de plaats van", wrong: "Fout", right: "Goed", beside: "Daarnaast staat", config: "Met in", silence: "Niet melden",
    silenceText: "Zet op de regel zelf of de regel erboven, met de reden:", configure: "Of stel het niveau in voor alle bestanden, in `bekwaam.config.yaml`:",
    levels: { error: "fout", warning: "waarschuwing", information: "informatie", hint: "hint" },
  },
  en: {
    generated: "This page is made from the rule itself: npm run generate",
    level: "Level", preset: "Preset", kinds: "Holds for", fix: "Fix", options: "Options", sources: "Sources",
    all: "all documents", safe: "safe (`--fix`)", unsafe: "to choose (`--fix-unsafe`)", no: "by hand",
    says: "What the message says", why: "Why", how: "What to do", parts: "What it looks for", formerly: "This rule took the place of", wrong: "Wrong", right: "Right", beside: "Beside it stands", config: "With in", silence: "Do not report",
    silenceText: "Put on the line itself or the line above it, with the reason:", configure: "Or set the level for all files, in `bekwaam.config.yaml`:",
    levels: { error: "error", warning: "warning", information: "information", hint: "hint" },
  },
} as const;

function page(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const options = Object.entries(rule.defaultOptions ?? {});
  const rows: [string, string][] = [
    [words.level, words.levels[rule.severity]],
    [words.preset, rule.preset],
    [words.kinds, kindsOf(rule, words.all)],
    [words.fix, words[rule.fixable ?? "no"]],
    ...(options.length > 0 ? [[words.options, options.map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``).join(", ")] satisfies [string, string]] : []),
    [words.sources, rule.sources.map(sourceText).join("; ")],
  ];
  return [
    `<!-- ${words.generated} -->`,
    `# ${rule.title[language]}`,
    "",
    `\`${rule.id}\``,
    "",
    "| | |",
    "|---|---|",
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    "",
    `## ${words.says}`,
    "",
    ...Object.values(rule.messages).map((message: Localized) => `- ${message[language].replace(/\{(\w+)\}/g, "*$1*")}`),
    "",
    `## ${words.why}`,
    "",
    rule.why[language],
    "",
    `## ${words.how}`,
    "",
    rule.how[language],
    "",
    ...(rule.parts ? [`## ${words.parts}`, "", ...rule.parts.map((part) => `- ${part[language]}`), ""] : []),
    ...(rule.formerly ? [`${words.formerly}: ${rule.formerly.map((id) => `\`${id}\``).join(", ")}.`, ""] : []),
    `## ${words.wrong}`,
    "",
    ...exampleText(rule.bad, words),
    `## ${words.right}`,
    "",
    ...exampleText(rule.good, words),
    `## ${words.silence}`,
    "",
    words.silenceText,
    "",
    ...fenced(`# bekwaam-negeer ${rule.id}: …`),
    words.configure,
    "",
    ...fenced(`regels:\n  ${rule.id}: uit`),
  ].join("\n").replace(/\n+$/, "\n");
}

function exampleText(example: Example, words: (typeof WORDS)[Language]): string[] {
  const beside = (example.beside ?? []).flatMap(({ fileName, text }) => [`${words.beside} \`${fileName}\`:`, "", ...fenced(text)]);
  const config = example.config === undefined ? [] : [`${words.config} \`bekwaam.config.yaml\`:`, "", ...fenced(example.config)];
  return [...fenced(example.text), ...beside, ...config];
}

function fenced(text: string): string[] {
  return ["```yaml", visible(text.replace(/\n$/, "")), "```", ""];
}

/** Characters that no file can hold, or no page can show. */
function visible(text: string): string {
  return text.replaceAll("\0", "␀").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

function kindsOf(rule: Rule, all: string): string {
  const { kinds } = rule as DocumentRule;
  return kinds === "all" ? all : kinds.map((kind) => `\`${kind}\``).join(", ");
}

function sourceText({ document, place }: Source): string {
  return `${document} ${place}`;
}

function overview(all: readonly Rule[]): string {
  const row = (rule: Rule): string =>
    `| [${rule.id}](nl/${rule.id}.md) ([en](en/${rule.id}.md)) | ${rule.title.nl} / ${rule.title.en} | ${WORDS.nl.levels[rule.severity]} | ${rule.preset} | ${rule.fixable ?? ""} | ${rule.sources.map(sourceText).join("; ")} |`;
  return [
    `<!-- ${WORDS.nl.generated} -->`,
    "# Regels / Rules",
    "",
    "Elke regel is in te stellen in `bekwaam.config.yaml` en op zijn plaats stil te zetten met een reden; zie de pagina van de regel.",
    "Every rule can be configured in `bekwaam.config.yaml` and silenced at its place with a reason; see the page of the rule.",
    "",
    "Niveau / level: `fout` (error), `waarschuwing` (warning), `informatie` (information), `hint`. Set / preset: `aanbevolen` staat altijd aan (always on),",
    "`streng` voegt eraan toe (adds more), `alles` zet elke regel aan (every rule).",
    "",
    ...presetsPart(all),
    "| id | titel / title | niveau | set | fix | bronnen / sources |",
    "|---|---|---|---|---|---|",
    ...all.map(row),
    "",
    ...countsPart(all),
  ].join("\n");
}

/** How many rules each preset has on, and how many of them are about the file itself and not about its content. */
function presetsPart(all: readonly Rule[]): string[] {
  const isTechnical = ({ id }: Rule): boolean => /^(?:syntax|schema|refs|frameworks)\//.test(id);
  const rows = PRESETS.map((preset, index) => {
    const rules = all.filter((rule) => PRESETS.indexOf(rule.preset) <= index);
    const technical = rules.filter(isTechnical).length;
    return `| \`${preset}\` | ${rules.length} | ${technical} | ${rules.length - technical} |`;
  });
  return ["| set / preset | regels / rules | over het bestand / about the file | over de inhoud / about content |", "|---|--:|--:|--:|", ...rows, ""];
}

/** Findings on published files, as `npm run rule:counts` recorded them, and on the examples as they are. */
function countsPart(all: readonly Rule[]): string[] {
  const [published, examples] = [recordedCounts(), countExamples(all)];
  const ids = [...new Set([...Object.keys(published.rules), ...Object.keys(examples.rules)])].sort();
  const totals = ({ name, documents, werkprocessen, total }: Counts): string => `| ${name} | ${documents} | ${werkprocessen} | ${total.aanbevolen} | ${total.streng} | ${total.alles} |`;
  return [
    "## Wat de regels vinden / What the rules find",
    "",
    "In een gepubliceerd kwalificatiedossier, dat niet in deze map staat (vastgelegd met `npm run rule:counts`), en in de voorbeelden, waarvan er een paar met opzet fout zijn.",
    "In a published qualification file, which is not in this repository (recorded with `npm run rule:counts`), and in the examples, some of which are wrong on purpose.",
    "",
    "| waar / where | documenten / documents | werkprocessen | aanbevolen | streng | alles |",
    "|---|---|---|---|---|---|",
    totals(published),
    totals(examples),
    "",
    "Per regel, met alle regels aan; wat hier niet staat vond niets. / Per rule, with every rule on; what is not here found nothing.",
    "",
    `| regel / rule | ${published.name} | ${examples.name} |`,
    "|---|---|---|",
    ...ids.map((id) => `| ${id} | ${published.rules[id] ?? 0} | ${examples.rules[id] ?? 0} |`),
    "",
  ];
}
