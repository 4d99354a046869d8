// Check results as a Code Quality report of GitLab.
import { spoken } from "../rules/sources.ts";
import type { Severity } from "../text/severity.ts";
import type { CheckResult } from "./check.ts";
import { fingerprintsOf, hash64 } from "./fingerprint.ts";
import { legal, oneLine } from "../text/legal.ts";
import { jsonText } from "./json.ts";
import { fromRoot } from "./paths.ts";
import { lastLine, placeOf } from "./place.ts";

const LEVELS: Readonly<Record<Severity, "critical" | "major" | "minor" | "info">> = { error: "critical", warning: "major", information: "minor", hint: "info" };

/** One array; fingerprints are unique, and stay the same when lines move. */
export function gitlab(result: CheckResult): string {
  const { language } = result;
  const unread = result.failures.map(({ path, message }) => issue({ check: "file-unreadable", severity: "error", description: `${path} ${message[language]}`, path: fromRoot(result.base, path), begin: 1, end: 1, identity: message.en }));
  const found = result.files.flatMap((file) => {
    const path = fromRoot(result.base, file.path);
    const fingerprints = fingerprintsOf(file);
    return file.findings.map((finding) => {
      const { hash, occurrence } = fingerprints.get(finding)!;
      const place = placeOf(file.document.tree.lines, finding.span);
      return issue({ check: finding.rule, severity: finding.severity, description: spoken(finding)[language], path, begin: place.line, end: lastLine(place), identity: `${hash}:${occurrence}` });
    });
  });
  return jsonText([...unread, ...found], found.length);
}

interface Issue {
  readonly check: string;
  readonly severity: Severity;
  readonly description: string;
  readonly path: string;
  readonly begin: number;
  readonly end: number;
  /** What tells it from the others in its file. */
  readonly identity: string;
}

/** `type` and `categories` are for other readers of this format, which is that of Code Climate. */
function issue({ check, severity, description, path, begin, end, identity }: Issue): object {
  return {
    type: "issue",
    check_name: check,
    description: oneLine(description),
    categories: [severity === "error" ? "Bug Risk" : "Clarity"],
    severity: LEVELS[severity],
    fingerprint: hash64(`${check}\0${path}\0${identity}`) + hash64(`${identity}\0${path}`),
    location: { path: legal(path), lines: { begin, end } },
  };
}
