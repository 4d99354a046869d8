// Severities on the command line, in both languages.
import { SEVERITIES, type Severity } from "../text/severity.ts";

/** Words of the configuration and of the JSON output; both are allowed everywhere. */
export const LEVEL_WORDS: Readonly<Record<string, Severity | "off">> = {
  error: "error", fout: "error",
  warning: "warning", waarschuwing: "warning",
  information: "information", informatie: "information",
  hint: "hint",
  off: "off", uit: "off",
};

/** Words for a threshold. */
export const THRESHOLD_WORDS = Object.keys(LEVEL_WORDS).filter((word) => LEVEL_WORDS[word] !== "off");

export function thresholdOf(word: string): Severity {
  const level = LEVEL_WORDS[word];
  return SEVERITIES.find((severity) => severity === level) ?? "warning";
}
