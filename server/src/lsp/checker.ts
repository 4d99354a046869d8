// Findings per document, computed at most once until something they depend on changes.
import type { Diagnostic } from "vscode-languageserver";
import { diagnosticsOf } from "../language/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { isConfig } from "../language/root.ts";
import { checkConfig } from "../rules/config.ts";
import { RULES } from "../rules/registry.generated.ts";
import type { Finding } from "../rules/finding.ts";
import { KeptFindings } from "../rules/kept.ts";
import type { Rule } from "../rules/rule.ts";
import { checkDocument } from "../rules/run.ts";
import type { Language } from "../text/localized.ts";
import type { Client } from "./capabilities.ts";
import { toDiagnostic } from "./convert.ts";
import type { Environment, Log } from "./environment.ts";
import type { Folder } from "./folder.ts";
import type { Workspace } from "./workspace.ts";

/** What was found in one version of a text, in our form and in that of the protocol. */
export interface DocumentFindings {
  readonly document: Document;
  /** All of them; `diagnostics` are only as many as can be shown. */
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Stays the same as long as the diagnostics do. */
  readonly id: string;
  /** The version that the editor gave the text; undefined for a file that is not open. */
  readonly version: number | undefined;
}

interface Known {
  readonly result: DocumentFindings;
  /** The diagnostics as text, to see whether they changed. */
  readonly text: string;
  readonly kept: KeptFindings;
  isStale: boolean;
  readonly duration: number;
}

export class Checker {
  readonly #workspace: Workspace;
  readonly #environment: Environment;
  readonly #log: Log;
  readonly #client: Client;
  readonly #language: (folder: Folder) => Language;
  readonly #rules: readonly Rule[];
  readonly #results = new Map<string, Known>();
  #lastId = 0;

  constructor(workspace: Workspace, environment: Environment, log: Log, client: Client, language: (folder: Folder) => Language, rules: readonly Rule[] = RULES) {
    this.#workspace = workspace;
    this.#environment = environment;
    this.#log = log;
    this.#client = client;
    this.#language = language;
    this.#rules = rules;
  }

  /** What was found the last time may not hold any more. */
  markStale(uri: string): void {
    const known = this.#results.get(uri);
    if (known) known.isStale = true;
  }

  markAllStale(): void {
    for (const known of this.#results.values()) known.isStale = true;
  }

  forget(uri: string): void {
    this.#results.delete(uri);
  }

  /** How long the last check of this document took, reading included, in milliseconds. */
  durationOf(uri: string): number {
    return this.#results.get(uri)?.duration ?? 0;
  }

  /** Findings of the newest text; undefined when the file is not one that is checked. */
  check(uri: string): DocumentFindings | undefined {
    const start = this.#environment.now();
    const known = this.#workspace.get(uri);
    if (!known || !(isConfig(uri) || this.#workspace.isChecked(uri))) {
      this.forget(uri);
      return undefined;
    }
    const { document, folder } = known;
    const last = this.#results.get(uri);
    const version = this.#workspace.versionOf(uri);
    if (last && !last.isStale && last.result.document === document) {
      return last.result.version === version ? last.result : { ...last.result, version };
    }
    const kept = last?.kept ?? new KeptFindings();
    const findings = this.#findings(folder, document, kept);
    const diagnostics = this.#diagnostics(folder, document, findings);
    const text = JSON.stringify(diagnostics);
    const id = last && last.text === text ? last.result.id : String((this.#lastId += 1));
    const result: DocumentFindings = { document, findings, diagnostics, id, version };
    folder.point(document.uri, findings.flatMap(({ related }) => related.flatMap((place) => place.uri ?? [])));
    this.#results.set(uri, { result, text, kept, isStale: false, duration: this.#environment.now() - start });
    this.#environment.worked?.();
    return result;
  }

  #findings(folder: Folder, document: Document, kept: KeptFindings): readonly Finding[] {
    // Own frameworks are known once the folder has been read.
    if (isConfig(document.uri)) return checkConfig(document.tree.text, folder.isRead ? folder.project.frameworks : undefined);
    // While the folder is being read nothing is said about other files: what seems to be missing may come yet.
    const rules = folder.isRead ? this.#rules : this.#rules.filter((rule) => "reads" in rule && rule.reads === "problems");
    // Only of texts that somebody may be typing in.
    const options = this.#workspace.isOpen(document.uri) ? { kept } : {};
    return checkDocument(folder.project, document, rules, {
      matches: (glob) => folder.matches(glob, document.uri),
      onFailure: (rule, error) => this.#log.error(`rule ${rule} failed on ${document.uri}`, error),
      ...options,
    }).findings;
  }

  #diagnostics(folder: Folder, document: Document, findings: readonly Finding[]): Diagnostic[] {
    const linesOf = (uri: string) => (uri === document.uri ? document : folder.project.document(uri))?.tree.lines;
    const uriOf = (uri: string) => this.#workspace.clientUri(uri);
    return diagnosticsOf(document.uri, findings, this.#language(folder)).map((info) => toDiagnostic(info, document.tree.lines, this.#client, { uriOf, linesOf, pageOf: (path) => this.#environment.pages.uri(path) }));
  }
}
