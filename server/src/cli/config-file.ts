// Finds and reads bekwaam.config.yaml. A configuration with a mistake is never half obeyed: the command stops and says where.
import path from "node:path";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import { CONFIG_NAME, readConfig, type Config } from "../project/config.ts";
import { checkConfig } from "../rules/config.ts";
import type { Finding } from "../rules/finding.ts";
import * as disk from "../system/disk.ts";
import { decode } from "../text/decode.ts";
import { fileTrouble } from "../text/file-trouble.ts";
import { LineIndex } from "../text/lines.ts";
import type { Localized } from "../text/localized.ts";
import { CliError } from "./errors.ts";
import { Globs, relativePath } from "./globs.ts";

/** A configuration without mistakes; one with mistakes never gets this far. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly config: Config;
  /** Globs of the configuration are relative to the folder it stands in. */
  readonly globs: Globs;
}

/** The nearest configuration at or above `folder`; undefined when there is none. */
export function nearestConfig(folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    const file = path.join(current, CONFIG_NAME);
    if (disk.exists(file)) return file;
    if (current === path.dirname(current)) return undefined;
  }
}

/** Reads the configuration at `file`. Whether its frameworks are there is another question. @throws CliError when it cannot be read or has a mistake, naming every one */
export function openConfig(file: string, cwd: string): ConfigFile {
  const shown = relativePath(cwd, file);
  const text = readText(file, shown);
  refuse(shown, text, checkConfig(text));
  return { path: file, text, config: readConfig(text), globs: new Globs(path.dirname(file)) };
}

/** @param frameworks asked for only when the configuration names some. @throws CliError that names every one that is not there */
export function refuseUnknownKaders({ path: file, text, config }: ConfigFile, frameworks: () => FrameworkRegistry, cwd: string): void {
  if (config.kaders.length + config.dekking.size > 0) refuse(relativePath(cwd, file), text, checkConfig(text, frameworks()));
}

function refuse(shown: string, text: string, findings: readonly Finding[]): void {
  const mistakes = findings.filter(({ severity }) => severity === "error");
  if (mistakes.length > 0) throw new CliError(inConfig(shown, text, mistakes));
}

/** `taal` of the configuration at `file`, also when other parts of it are wrong. */
export function configLanguage(file: string | undefined): Config["language"] {
  if (file === undefined) return undefined;
  try {
    return readConfig(decode(disk.read(file)).text).language;
  } catch {
    return undefined;
  }
}

function readText(file: string, shown: string): string {
  try {
    return decode(disk.read(file)).text;
  } catch (error) {
    const trouble = fileTrouble(error);
    throw new CliError(
      { nl: `De configuratie ${shown} ${trouble.nl}.`, en: `The configuration ${shown} ${trouble.en}.` },
      { nl: "Kijk de naam bij --config na, of maak een configuratie met `bekwaam init`.", en: "Check the name behind --config, or make a configuration with `bekwaam init`." },
    );
  }
}

function inConfig(shown: string, text: string, findings: readonly Finding[]): Localized {
  const lines = new LineIndex(text);
  const places = findings.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    const at = `  ${shown}:${line + 1}:${character + 1}: `;
    return { nl: at + message.nl, en: at + message.en };
  });
  return {
    nl: ["De configuratie klopt niet, daarom is er niets gedaan:", ...places.map(({ nl }) => nl)].join("\n"),
    en: ["The configuration has mistakes, so nothing was done:", ...places.map(({ en }) => en)].join("\n"),
  };
}
