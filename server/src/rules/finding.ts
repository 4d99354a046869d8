// A finding: what a rule says about one place.
import type { Localized } from "../text/localized.ts";
import type { ProposedFix } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import type { Related, Severity } from "./rule.ts";

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** Who asks for this, in a few words; see `spoken` in sources.ts. */
  readonly source?: Localized;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly ProposedFix[];
  /** Documentation pages of the rule, relative to the root of the package. */
  readonly help: Localized;
}
