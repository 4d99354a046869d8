// Generator: the key tables to a reference page per kind of document, in Dutch and English.
import { SOORT_NAMES } from "../../server/src/schema/keys/header.ts";
import { rootSpec } from "../../server/src/schema/kinds.ts";
import { unfold, type ObjectSpec, type Spec } from "../../server/src/schema/spec.ts";
import type { Language } from "../../server/src/text/localized.ts";

export const folders = ["docs/format/nl", "docs/format/en"];

/** Path to content of the pages in docs/format/. */
export function outputs(): Map<string, string> {
  const pages = (["nl", "en"] as const).flatMap((language) => SOORT_NAMES.map((soort): [string, string] => [`docs/format/${language}/${soort}.md`, page(rootSpec(soort), language)]));
  return new Map(pages);
}

const WORDS = {
  nl: { key: "sleutel", holds: "waarde", meaning: "betekenis", required: "verplicht", note: "Gemaakt uit de sleuteltabellen; verander daar iets en draai `npm run generate`. Algemene afspraken: [het bestandsformaat](../README.md).", values: "Mogelijke waarden", listOf: "lijst van", text: "tekst", prose: "lopende tekst", number: "getal", yesNo: "`true` of `false`", day: "datum (jjjj-mm-dd)", bilingual: "tekst, of `nl` en `en`", perCode: "per code", reference: "verwijzing" },
  en: { key: "key", holds: "value", meaning: "meaning", required: "required", note: "Made from the key tables; change something there and run `npm run generate`. General agreements: [the file format](../README.md).", values: "Possible values", listOf: "list of", text: "text", prose: "running text", number: "number", yesNo: "`true` or `false`", day: "date (yyyy-mm-dd)", bilingual: "text, or `nl` and `en`", perCode: "per code", reference: "reference" },
} as const;

function page(root: ObjectSpec, language: Language): string {
  const tables = objectsIn(root).map((spec) => section(spec, language, spec === root ? 1 : 2));
  const [first, ...rest] = tables;
  return `${[first, WORDS[language].note, ...rest].join("\n\n")}\n`;
}

/** The object and all objects within it, each once, in the order in which a reader meets them. */
function objectsIn(root: ObjectSpec): ObjectSpec[] {
  const found = new Map<string, ObjectSpec>();
  const visit = (folded: Spec): void => {
    const spec = unfold(folded);
    if (spec.type === "list" || spec.type === "map") return visit(spec.of);
    if (spec.type !== "object" || found.has(spec.name)) return;
    found.set(spec.name, spec);
    for (const key of Object.values(spec.keys)) visit(key);
  };
  visit(root);
  return [...found.values()];
}

function section(spec: ObjectSpec, language: Language, level: number): string {
  const words = WORDS[language];
  const [title, description] = spec[language];
  const rows = Object.entries(spec.keys).map(([key, value]) => `| \`${key}\`${value.required ? ` (${words.required})` : ""} | ${holds(value, language)} | ${cell(value[language][1])}${choices(value, language)} |`);
  const heading = `${"#".repeat(level)} ${title}`;
  return [heading, "", description, "", `| ${words.key} | ${words.holds} | ${words.meaning} |`, "|---|---|---|", ...rows].join("\n");
}

function holds(folded: Spec, language: Language): string {
  const spec = unfold(folded);
  const words = WORDS[language];
  switch (spec.type) {
    case "list":
      return `${words.listOf} ${holds(spec.of, language)}`;
    case "map":
      return `${words.perCode}: ${holds(spec.of, language)}`;
    case "object":
      return `[${spec[language][0].toLowerCase()}](#${anchor(spec[language][0])})`;
    case "text":
      return spec.refersTo ? words.reference : spec.form ? `${words.text}, ${cell(`\`${spec.form.example}\``)}` : spec.prose ? words.prose : words.text;
    case "enum":
      return Object.keys(spec.values).map((value) => `\`${value}\``).join(", ");
    case "boolean":
      return words.yesNo;
    case "date":
      return words.day;
    case "localized":
      return words.bilingual;
    default:
      return words.number;
  }
}

function choices(folded: Spec, language: Language): string {
  const spec = unfold(folded);
  if (spec.type === "list") return choices(spec.of, language);
  if (spec.type !== "enum") return "";
  return `<br>${WORDS[language].values}: ${Object.entries(spec.values).map(([value, documented]) => `\`${value}\` – ${cell(documented[language][1])}`).join(" ")}`;
}

/** Heading to anchor as GitHub and VS Code do it. */
function anchor(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
