// Checks the documents of a workspace, or remembers what an earlier run found in them.
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CheckedFile, CheckedText, Trouble } from "../report/check.ts";
import type { Finding } from "../rules/finding.ts";
import { RULES } from "../rules/registry.generated.ts";
import { checkDocument, type Checked, type RunOptions } from "../rules/run.ts";
import { decode } from "../text/decode.ts";
import { LineIndex } from "../text/lines.ts";
import type { Localized } from "../text/localized.ts";
import type { Severity } from "../text/severity.ts";
import type { Remembered, Store } from "./cache.ts";
import { sumOf } from "../system/disk.ts";
import type { Contents } from "./contents.ts";
import { toolFingerprint } from "./tool.ts";
import type { Asked } from "./reading.ts";
import type { Workspace } from "./workspace.ts";

export class Checker {
  /** What went wrong in rules, once each, by what a maintainer needs to know. */
  readonly ruleErrors = new Map<string, Trouble>();
  readonly #workspace: Workspace;
  readonly #levels: ReadonlyMap<string, Severity | "off">;
  readonly #store: Store | undefined;
  #failures = 0;
  #run: string | undefined;

  /** @param store for a workspace that remembers; without it everything is checked */
  constructor(workspace: Workspace, levels: ReadonlyMap<string, Severity | "off">, store?: Store) {
    this.#workspace = workspace;
    this.#levels = levels;
    this.#store = store;
  }

  /** What the rules find now. */
  check({ uri }: Asked): Checked {
    const { project } = this.#workspace;
    return checkDocument(project, project.document(uri)!, RULES, this.#optionsFor(fileURLToPath(uri)));
  }

  /** The same as a file for reports, with how long it took. */
  file(asked: Asked): CheckedFile {
    // Asking for `performance` would load a part of Node that nothing else needs.
    const from = process.hrtime.bigint();
    const { memory, project } = this.#workspace;
    const found = this.#store && memory && asked.bytes ? this.#remembered(asked, asked.bytes, this.#store, memory) : undefined;
    const { findings, suppressed } = found?.checked ?? this.check(asked);
    return { path: asked.path, document: found?.text ?? project.document(asked.uri)!, findings, suppressed, milliseconds: Number(process.hrtime.bigint() - from) / 1e6 };
  }

  /** Keeps what was found for a later run. Returns why that could not be done, if so. */
  close(): Localized | undefined {
    const { memory } = this.#workspace;
    return memory && this.#store?.close((name) => memory.contents.has(memory.contents.uriOf(name)));
  }

  #remembered(asked: Asked, bytes: Uint8Array, store: Store, { project, contents }: NonNullable<Workspace["memory"]>): { checked: Omit<Checked, "suppressions">; text: CheckedText } {
    const [run, name, sum] = [this.#runKey(contents), contents.nameOf(asked.uri), contents.sumOf(asked.uri)];
    const entry = store.get(run, name);
    if (entry?.sum === sum && entry.rests.every(([question, state]) => contents.stateOf(question) === state)) {
      return { checked: located(entry, (named) => contents.uriOf(named)), text: new Text(entry.soort, bytes) };
    }
    const before = this.#failures;
    const { result, asked: questions } = project.record(() => this.check(asked));
    const document = project.document(asked.uri)!;
    // A rule that failed is worth another try.
    if (this.#failures === before) {
      const names = questions.map((question) => question.startsWith("uri ") ? `uri ${contents.nameOf(question.slice(4))}` : question);
      const { findings, suppressed } = located(result, (uri) => contents.nameOf(uri));
      store.set(run, name, { soort: document.soort, findings, suppressed, rests: names.map((question) => [question, contents.stateOf(question)]), sum });
    }
    return { checked: result, text: document };
  }

  /** What all documents of this run have in common: the tool itself, the configuration and the levels of the command line. */
  #runKey(contents: Contents): string {
    const { config } = this.#workspace;
    this.#run ??= [toolFingerprint(), config ? contents.nameOf(pathToFileURL(config.path).href) : "", sumOf(config?.text ?? ""), JSON.stringify([...this.#levels].sort())].join("\n");
    return this.#run;
  }

  #optionsFor(file: string): RunOptions {
    const { config } = this.#workspace;
    return {
      levels: this.#levels,
      matches: (glob) => config?.globs.matches(glob, file) ?? false,
      onFailure: (rule, error) => {
        this.#failures += 1;
        this.ruleErrors.set(`${rule}: ${error instanceof Error ? error.stack : String(error)}`, ruleTrouble(rule, error));
      },
    };
  }
}

function ruleTrouble(rule: string, error: unknown): Trouble {
  const what = error instanceof Error ? error.message : String(error);
  return { level: "error", rule, message: { nl: `De regel ${rule} ging stuk: ${what}`, en: `The rule ${rule} failed: ${what}` } };
}

/** The same findings with other uris for the places they point at. */
function located({ findings, suppressed }: Pick<Remembered, "findings" | "suppressed">, uriOf: (uri: string) => string): Pick<Remembered, "findings" | "suppressed"> {
  const moved = (finding: Finding): Finding => ({ ...finding, related: finding.related.map((place) => (place.uri === undefined ? place : { ...place, uri: uriOf(place.uri) })) });
  return { findings: findings.map(moved), suppressed: suppressed.map(({ finding, by }) => ({ finding: moved(finding), by })) };
}

/** A text whose lines are counted when a report asks for them. */
class Text implements CheckedText {
  readonly soort: CheckedText["soort"];
  readonly #bytes: Uint8Array;
  #tree: CheckedText["tree"] | undefined;

  constructor(soort: CheckedText["soort"], bytes: Uint8Array) {
    this.soort = soort;
    this.#bytes = bytes;
  }

  get tree(): CheckedText["tree"] {
    if (!this.#tree) {
      const { text } = decode(this.#bytes);
      this.#tree = { text, lines: new LineIndex(text) };
    }
    return this.#tree;
  }
}
