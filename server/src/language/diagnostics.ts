// Feature: findings as an editor shows them, in one language.
import type { Finding } from "../rules/finding.ts";
import type { Severity } from "../rules/rule.ts";
import { shownOf } from "../rules/shown.ts";
import { spoken } from "../rules/sources.ts";
import type { Language } from "../text/localized.ts";
import type { Span } from "../text/span.ts";

/** A finding without its fixes, which are asked for when somebody wants them. */
export interface DiagnosticInfo {
  readonly span: Span;
  readonly severity: Severity;
  /** The id of the rule. */
  readonly code: string;
  readonly message: string;
  /** Page of the rule, relative to the root of the package. */
  readonly help: string;
  readonly tags: readonly ("unnecessary" | "deprecated")[];
  /** Places elsewhere that the finding is about; `uri` of this document too. */
  readonly related: readonly { readonly uri: string; readonly span: Span; readonly message: string }[];
}

/** The name under which an editor shows our findings. */
export const SOURCE = "bekwaam";

/** At most as many as a reader can use, the last one with the number of the rest. */
export function diagnosticsOf(uri: string, findings: readonly Finding[], language: Language): DiagnosticInfo[] {
  const { findings: shown, more } = shownOf(findings);
  return [...shown, ...(more ? [more] : [])].map((finding) => ({
    span: finding.span,
    severity: finding.severity,
    code: finding.rule,
    message: spoken(finding)[language],
    help: finding.help[language],
    tags: tagsOf(finding.rule),
    related: finding.related.map((related) => ({ uri: related.uri ?? uri, span: related.span, message: related.message[language] })),
  }));
}

/** By the name of the rule, so that a new rule about something unused is shown so without a list to keep. */
function tagsOf(rule: string): DiagnosticInfo["tags"] {
  if (/\/(.*-)?unused(-.*)?$/.test(rule)) return ["unnecessary"];
  return /\/(.*-)?(deprecated|replaced|superseded)(-.*)?$/.test(rule) ? ["deprecated"] : [];
}
