// How serious a finding is, and which set of rules it belongs to.

/** As in LSP, strongest first. */
export const SEVERITIES = ["error", "warning", "information", "hint"] as const;
/** How much a finding weighs: exit codes go by it, and editors draw it. A configuration writes it in Dutch (`fout`, `waarschuwing` …). */
export type Severity = (typeof SEVERITIES)[number];

/** `aanbevolen` is on by default; `streng` adds more; `alles` switches on every rule. */
export const PRESETS = ["aanbevolen", "streng", "alles"] as const;
/** The set that a rule is on from, or that a team chose: a set has the rules of those before it. */
export type Preset = (typeof PRESETS)[number];
