// How serious a finding is, and which set of rules it belongs to.

/** As in LSP, strongest first. */
export const SEVERITIES = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `aanbevolen` is on by default; `streng` adds more; `alles` switches on every rule. */
export const PRESETS = ["aanbevolen", "streng", "alles"] as const;
export type Preset = (typeof PRESETS)[number];
