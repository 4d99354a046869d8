// Runs the rules that look at each text by itself, and only on texts that are new.
import type { KnownDocument } from "../model/document.ts";
import type { ProposedFix } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { FoundInTexts, type InText } from "./kept.ts";
import type { PlannedLook } from "./plan.ts";
import type { ProseRule, Report, Reported } from "./rule.ts";
import { textsIn, type Prose } from "./shared/prose.ts";

/**
 * Reports, with places in the document, what `looks` find in its texts.
 * @param known what they found before, per text
 * @param onFailure told of a rule that threw; what it did find does not count
 * @returns what they found now, per text, without texts on which a rule failed
 */
export function lookThroughProse(document: KnownDocument, looks: readonly PlannedLook[], known: FoundInTexts, report: (found: InText) => void, onFailure: (rule: ProseRule, error: unknown) => void): FoundInTexts {
  const foundNow = new FoundInTexts();
  if (looks.length === 0) return foundNow;
  for (const text of textsIn(document)) {
    const { raw, span } = text;
    let found = foundNow.get(text) ?? known.get(text);
    if (!found) {
      let hasFailed = false;
      found = looks.filter(({ rule }) => isFor(rule, text)).flatMap((look) => lookAt(look, raw, (rule, error) => {
        hasFailed = true;
        onFailure(rule, error);
      }));
      if (!hasFailed) foundNow.set(text, found);
    } else foundNow.set(text, found);
    for (const one of found) report({ rule: one.rule, span: movedSpan(one.span, span.start), reported: moved(one.reported, span.start) });
  }
  return foundNow;
}

function isFor({ where = "prose" }: ProseRule, { isTitle, isEndTerm, isAsked }: Prose): boolean {
  switch (where) {
    case "prose":
      return !isTitle;
    case "texts":
      return true;
    case "endTerms":
      return isEndTerm;
    case "asked":
      return isAsked;
  }
}

function lookAt({ rule, lookThrough }: PlannedLook, raw: string, onFailure: (rule: ProseRule, error: unknown) => void): InText[] {
  const found: InText[] = [];
  const report: Report = (span, reported = {}) => void found.push({ rule, span, reported });
  try {
    lookThrough(raw, report);
    return found;
  } catch (error) {
    onFailure(rule, error);
    return [];
  }
}

function moved(reported: Reported, distance: number): Reported {
  const { fixes, related } = reported;
  if (!fixes && !related) return reported;
  return {
    ...reported,
    ...(fixes && { fixes: fixes.map((fix): ProposedFix => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, distance) })) })) }),
    ...(related && { related: related.map((place) => (place.uri === undefined ? { ...place, span: movedSpan(place.span, distance) } : place)) }),
  };
}

function movedSpan({ start, end }: Span, distance: number): Span {
  return { start: start + distance, end: end + distance };
}
