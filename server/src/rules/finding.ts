// A finding: what a rule says about one place.
import type { Localized } from "../text/localized.ts";
import type { ProposedFix } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import type { Related, Severity } from "./rule.ts";

/** Rules make them of their own texts, in both languages; whether it is shown, silenced or known already is decided afterwards. */
export interface Finding {
  /** Its id; `config/…`, which no rule module stands behind, for what only a configuration can have wrong. */
  readonly rule: string;
  /** As configured for the document, not the default of the rule. */
  readonly severity: Severity;
  readonly message: Localized;
  /** Who asks for this, in a few words; see `spoken` in sources.ts. */
  readonly source?: Localized;
  readonly span: Span;
  readonly related: readonly Related[];
  /** Alternatives; `--fix` takes the first that is safe. */
  readonly fixes: readonly ProposedFix[];
  /** Documentation pages of the rule, relative to the root of the package. */
  readonly help: Localized;
}
