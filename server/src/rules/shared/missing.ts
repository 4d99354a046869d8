// Rules that ask for one key of a professional profile.
import type { KnownDocument } from "../../model/document.ts";
import { valueOf, type YamlNode } from "../../yaml/tree.ts";
import type { Localized } from "../../text/localized.ts";
import type { DocumentRule, Preset, RuleId, Source } from "../rule.ts";
import { beroep } from "./examples.ts";
import { keySpan } from "./places.ts";

interface KeyRule {
  readonly id: RuleId;
  readonly preset: Preset;
  readonly key: string;
  readonly title: Localized;
  readonly message: Localized;
  readonly why: Localized;
  readonly how: Localized;
  readonly sources: readonly Source[];
  /** The key with a value, for the right example. */
  readonly filled: string;
  /** Lines that both examples have. */
  readonly given?: string;
  /** Whether the profile is one that should have the key; every one by default. */
  readonly applies?: (document: KnownDocument) => boolean;
}

/** A rule that is found in a professional profile without `key`; a profile that extends another leaves it to that one. */
export function keyRule({ key, message, filled, given = "", applies = () => true, ...rule }: KeyRule): DocumentRule {
  return {
    ...rule,
    severity: "information",
    kinds: ["beroepsprofiel"],
    messages: { default: message },
    bad: { text: beroep(`${given}bekwaamheden: []\n`) },
    good: { text: beroep(`${given}${filled}\nbekwaamheden: []\n`) },
    check({ document }, report) {
      if (valueOf(document.root, "uitbreiding") || isFilled(valueOf(document.root, key)) || !applies(document)) return;
      const span = keySpan(document, key, "titel");
      if (span) report(span);
    },
  };
}

/** Whether something stands there; a key that is being typed is reported by its own rule. */
export function isFilled(node: YamlNode | undefined): boolean {
  if (!node) return false;
  if (node.kind === "scalar") return node.text.trim() !== "" && node.value !== null;
  return node.kind === "seq" ? node.items.some(isFilled) : node.pairs.length > 0;
}
