// Recognises a finding again in a later version of its file, wherever its line has moved to.
import type { Finding } from "../rules/finding.ts";
import { compareSpans } from "../text/span.ts";
import type { CheckedFile } from "./check.ts";

/** What SARIF, GitLab and baselines know a finding by. */
export interface Fingerprint {
  /** Of the rule, the line without its indentation, and what is marked in it; 16 hexadecimal digits. */
  readonly hash: string;
  /** Counts findings of the file with this hash, from one, in the order of the text. */
  readonly occurrence: number;
}

/** Fingerprints of everything that was found in a file: shown, silenced and known from a baseline, so that none depends on what is shown. */
export function fingerprintsOf(file: CheckedFile): ReadonlyMap<Finding, Fingerprint> {
  const all = [...file.findings, ...file.suppressed.map(({ finding }) => finding), ...(file.known ?? [])];
  all.sort((a, b) => compareSpans(a.span, b.span));
  const seen = new Map<string, number>();
  const hashOf = hasher(file);
  return new Map(all.map((finding) => {
    const hash = hashOf(finding);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return [finding, { hash, occurrence }] as const;
  }));
}

/** A function that gives the `hash` of findings in `file`; lines are read once. */
export function hasher({ document }: Pick<CheckedFile, "document">): (finding: Finding) => string {
  const { lines, text } = document.tree;
  const lineHashes = new Map<number, string>();
  return ({ rule, span }) => {
    const { line } = lines.positionAt(span.start);
    const lineHash = lineHashes.get(line) ?? hash64(normal(lines.lineText(line)));
    lineHashes.set(line, lineHash);
    const marked = text.slice(span.start, Math.min(span.end, lines.lineEnd(line)));
    return hash64([rule, lineHash, normal(marked)].join("\0"));
  };
}

function normal(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** 64 bits as 16 hexadecimal digits. For telling texts apart, not for secrets. */
export function hash64(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const [a, b] = [mixed(high) ^ mixed(low ^ 0x9e3779b9), mixed(low) ^ mixed(high ^ 0x85ebca6b)];
  return hex(a) + hex(b);
}

/** The last step of MurmurHash3: every bit of the input counts for every bit of the result. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
