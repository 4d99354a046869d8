// How many findings every rule has on published and example documents. Published files are not in the repository: their numbers are recorded.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../../server/src/frameworks/bundled.ts";
import { importSbbXml } from "../../server/src/interchange/sbb-xml.ts";
import { readDocument, type Document } from "../../server/src/model/document.ts";
import { DEFAULT_CONFIG } from "../../server/src/project/config.ts";
import { Project } from "../../server/src/project/project.ts";
import { RULES } from "../../server/src/rules/registry.generated.ts";
import { PRESETS, type Preset, type Rule } from "../../server/src/rules/rule.ts";
import { checkDocument } from "../../server/src/rules/run.ts";

export const COUNTS = "docs/rules/counts.json";

/** Findings on a set of documents. */
export interface Counts {
  readonly name: string;
  readonly documents: number;
  readonly werkprocessen: number;
  /** Per preset, of all rules together. */
  readonly total: Readonly<Record<Preset, number>>;
  /** Per rule, with every rule on; rules without findings are left out. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Where published files are looked for; they are not ours to copy. */
export const PUBLISHED = join(process.env["BEKWAAM_SHARED"] ?? "../shared", "real");

/** What was counted in published files when they were last at hand. */
export function recordedCounts(): Counts {
  return JSON.parse(readFileSync(COUNTS, "utf8")) as Counts;
}

/** Undefined where the files are not at hand. */
export function countPublished(): Counts | undefined {
  if (!existsSync(PUBLISHED)) return undefined;
  const files = readdirSync(PUBLISHED).filter((file) => file.endsWith(".xml")).sort();
  const documents = files.flatMap((file) => importSbbXml(readFileSync(join(PUBLISHED, file), "utf8")).documents);
  return documents.length === 0 ? undefined : countIn(files.join(", "), documents.map(({ fileName, yaml }) => readDocument(`file:///map/${fileName}`, yaml)), RULES);
}

/** In the examples, of which some are wrong on purpose. */
export function countExamples(rules: readonly Rule[]): Counts {
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".yaml")).sort();
  return countIn("examples/", files.map((path) => readDocument(`file:///map/${path}`, readFileSync(join("examples", path), "utf8"))).filter(({ soort }) => soort !== undefined), rules);
}

function countIn(name: string, documents: readonly Document[], all: readonly Rule[]): Counts {
  const project = new Project(bundled());
  for (const document of documents) project.set(document);
  const total = Object.fromEntries(PRESETS.map((preset) => [preset, idsFound(project, documents, all, preset).length])) as Record<Preset, number>;
  const rules: Record<string, number> = {};
  for (const id of idsFound(project, documents, all, "alles").sort()) rules[id] = (rules[id] ?? 0) + 1;
  const werkprocessen = documents.reduce((sum, { items }) => sum + items.filter(({ kind }) => kind === "werkproces").length, 0);
  return { name, documents: documents.length, werkprocessen, total, rules };
}

function idsFound(project: Project, documents: readonly Document[], rules: readonly Rule[], preset: Preset): string[] {
  project.config = { ...DEFAULT_CONFIG, preset };
  return documents.flatMap((document) => checkDocument(project, document, rules).findings.map(({ rule }) => rule));
}
