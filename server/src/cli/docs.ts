// The documentation page of the command line, made from the tables of the commands.
import { FORMATS } from "../report/formats.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { optionHead, optionText, usage } from "./help.ts";
import { COMMON_OPTIONS, type Options } from "./options.ts";

const T = {
  title: { nl: "De opdrachtregel", en: "The command line" },
  other: { nl: "[English](cli.md)", en: "[Nederlands](cli.nl.md)" },
  intro: {
    nl: "`bekwaam` doet op de opdrachtregel en in CI hetzelfde als in de editor: dezelfde regels, dezelfde configuratie (`bekwaam.config.yaml`), dezelfde bevindingen. Het werkt zonder netwerk.",
    en: "`bekwaam` does the same on the command line and in CI as in the editor: the same rules, the same configuration (`bekwaam.config.yaml`), the same findings. It works without a network.",
  },
  options: { nl: "Opties van elke opdracht", en: "Options of every command" },
  exit: { nl: "Exitcodes", en: "Exit codes" },
  exitText: {
    nl: "| code | betekenis |\n|---|---|\n| 0 | niets op of boven de drempel |\n| 1 | bevindingen op of boven de drempel, of te weinig dekking |\n| 2 | verkeerd gebruik, een fout in de configuratie, of een bestand dat niet te lezen of te schrijven is |\n\nDe drempel van `check` is `waarschuwing`: fouten en waarschuwingen geven 1, informatie en hints niet. `--severity` zet de drempel, `--max-warnings` staat een aantal waarschuwingen toe. Kan één bestand niet worden gelezen, dan worden de andere wel gecontroleerd; de code is dan 2.",
    en: "| code | meaning |\n|---|---|\n| 0 | nothing at or above the threshold |\n| 1 | findings at or above the threshold, or too little coverage |\n| 2 | wrong usage, a mistake in the configuration, or a file that cannot be read or written |\n\nThe threshold of `check` is `warning`: errors and warnings give 1, information and hints do not. `--severity` sets the threshold, `--max-warnings` allows a number of warnings. When one file cannot be read the others are still checked; the code is then 2.",
  },
  files: { nl: "Welke bestanden", en: "Which files" },
  filesText: {
    nl: "- Een bestand dat je noemt telt altijd mee.\n- In mappen en bij patronen telt een YAML-bestand mee als het `naam.<soort>.yaml` heet of als zijn eerste sleutel `soort` is met een bekende soort.\n- Wat git overslaat (`.gitignore`, ook in mappen daarbinnen), wat `negeer` in de configuratie noemt, `node_modules` en `.git` tellen niet mee. Een map die je zelf noemt telt wel mee.\n- Koppelingen (symlinks) naar mappen worden niet gevolgd.\n- De werkmap is de dichtstbijzijnde map erboven met `bekwaam.config.yaml` of `.git`. Alles daarin wordt meegelezen om verwijzingen op te zoeken; bevindingen gaan alleen over wat je vroeg.\n- De configuratie is het eerste `bekwaam.config.yaml` in de huidige map of erboven, anders dat bij de genoemde bestanden. Een fout erin stopt de opdracht.\n- Paden in de uitvoer zijn vanaf de huidige map, met `/`.",
    en: "- A file that you name always counts.\n- In folders and with globs a YAML file counts when it is called `name.<soort>.yaml` or when its first key is `soort` with a known kind.\n- What git leaves out (`.gitignore`, nested ones too), what `negeer` in the configuration names, `node_modules` and `.git` do not count. A folder that you name yourself does.\n- Links to folders are not followed.\n- The workspace is the nearest folder above with `bekwaam.config.yaml` or `.git`. Everything in it is read to look up references; findings are only about what you asked for.\n- The configuration is the first `bekwaam.config.yaml` in the current folder or above it, else the one near the files that are named. A mistake in it stops the command.\n- Paths in the output are from the current folder, with `/`.",
  },
  formats: { nl: "Formaten van `check`", en: "Formats of `check`" },
  formatsText: {
    nl: "Voor programma's zijn er JSON-uitvoeren, elk met een schema in `schemas/output/`. Regels en tekens tellen daarin vanaf nul, in UTF-16, zoals in LSP; `version` gaat alleen omhoog bij een wijziging die lezers breekt. In `stylish` tellen ze vanaf één. De andere formaten volgen de afspraken van het systeem waar ze voor zijn; [ci.nl.md](ci.nl.md) heeft voor elk systeem een voorbeeld.\n\nDe basislijn van `--baseline` is een JSON-bestand (`schemas/output/baseline.schema.json`) met paden vanaf de map waar het in staat. Een bevinding hoort erbij als regel, bestand en de tekst van de regel in het bestand gelijk zijn; het regelnummer doet er niet toe. `--update-baseline` maakt het, en maakt het daarna alleen kleiner.",
    en: "For programs there are JSON outputs, each with a schema in `schemas/output/`. Lines and characters count from zero there, in UTF-16, as in LSP; `version` only goes up with a change that breaks readers. In `stylish` they count from one. The other formats follow the conventions of the system they are for; [ci.md](ci.md) has an example for each.\n\nThe baseline of `--baseline` is a JSON file (`schemas/output/baseline.schema.json`) with paths from the folder it is in. A finding belongs to it when the rule, the file and the text of the line are the same; the line number does not matter. `--update-baseline` makes it, and later only makes it smaller.",
  },
  columns: { nl: "| optie | doet |\n|---|---|", en: "| option | does |\n|---|---|" },
  formatColumns: { nl: "| formaat | is |\n|---|---|", en: "| format | is |\n|---|---|" },
} as const satisfies Record<string, Localized>;

/** The page in one language, Markdown. */
export function cliPage(language: Language): string {
  const t = (key: keyof typeof T): string => T[key][language];
  const formats = Object.entries(FORMATS).map(([name, { description }]) => `| \`${name}\` | ${description[language]} |`);
  return [
    `# ${t("title")}`,
    t("other"),
    t("intro"),
    ...COMMANDS.map((command) => commandSection(command, language)),
    `## ${t("options")}`,
    optionTable(COMMON_OPTIONS, language),
    `## ${t("exit")}`,
    t("exitText"),
    `## ${t("files")}`,
    t("filesText"),
    `## ${t("formats")}`,
    [t("formatColumns"), ...formats].join("\n"),
    t("formatsText"),
    "",
  ].join("\n\n").trimEnd() + "\n";
}

function commandSection(command: Command, language: Language): string {
  const summary = command.summary[language];
  const examples = command.examples.map(({ line, what }) => `# ${what[language]}\n${line}`);
  return [
    `## bekwaam ${command.name}`,
    `${summary[0]!.toUpperCase()}${summary.slice(1)}.`,
    `\`${usage(command, language)}\``,
    ...(command.details ?? []).map((text) => text[language]),
    ...(Object.keys(command.options).length > 0 ? [optionTable(command.options, language)] : []),
    ...(examples.length > 0 ? [`\`\`\`sh\n${examples.join("\n\n")}\n\`\`\``] : []),
  ].join("\n\n");
}

function optionTable(options: Options, language: Language): string {
  const rows = Object.entries(options).map(([name, spec]) => `| \`${optionHead(name, spec, language).replaceAll("|", "\\|")}\` | ${optionText(spec, language).replaceAll("|", "\\|")} |`);
  return [T.columns[language], ...rows].join("\n");
}
