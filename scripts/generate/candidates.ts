// Generator: what the sources ask and no rule checks, with the reason, to docs/rules/not-built.md.
import { readCandidates, REASONS, type Candidate, type CandidateList } from "../lib/candidates.ts";

export async function outputs(): Promise<Map<string, string>> {
  const lists = await readCandidates();
  return new Map([["docs/rules/not-built.md", [...head(lists), ...lists.flatMap(section)].join("\n").replace(/\n+$/, "\n")]]);
}

function head(lists: readonly CandidateList[]): string[] {
  return [
    "<!-- Deze pagina is gemaakt uit docs/rules/candidates/: npm run generate -->",
    "# Wat geen regel is / What is not a rule",
    "",
    "De bronnen vragen meer dan een programma kan nagaan. Hieronder staat wat geen regel werd en waarom; de rest zijn [regels](README.md).",
    "The sources ask more than a program can check. Below is what did not become a rule and why; the rest are [rules](README.md).",
    "",
    ...table(
      ["Bron / Source", "Gevraagd / Asked", "Als regel / As a rule", ...Object.values(REASONS).map(({ nl, en }) => `${nl} / ${en}`)],
      lists.map(({ source, candidates }) => [source, count(candidates, () => true), count(candidates, ({ rules }) => rules !== undefined), ...Object.keys(REASONS).map((reason) => count(candidates, ({ not }) => not === reason))]),
    ),
    "",
  ];
}

function section({ source, candidates }: CandidateList): string[] {
  const rows = candidates.flatMap((candidate) => (candidate.not && candidate.because ? [rowOf(candidate, REASONS[candidate.not], candidate.because)] : []));
  return [`## ${source}`, "", ...table(["id", "Plaats / Place", "Wat gevraagd wordt / What is asked", "Waarom geen regel / Why not a rule"], rows), ""];
}

function rowOf({ id, at, nl, en }: Candidate, reason: { nl: string; en: string }, because: { nl: string; en: string }): string[] {
  return [id, at, `${nl} / ${en}`, `**${reason.nl} / ${reason.en}**<br>${because.nl}<br>${because.en}`];
}

function count(candidates: readonly Candidate[], isCounted: (candidate: Candidate) => boolean): string {
  return String(candidates.filter(isCounted).length);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---|").join("")}`, ...rows.map(line)];
}
