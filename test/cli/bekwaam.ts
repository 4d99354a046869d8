// Runs the built command line in a folder of its own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../support/temporary.ts";

const CLI = resolve("dist/cli.js");
if (!existsSync(CLI)) throw new Error("dist/cli.js is not there: run `npm run build` first");

/** A new folder with `files`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Somebody else to run it as. */
  readonly user?: Readonly<{ uid?: number; gid?: number }>;
}

/** Runs `bekwaam` with `args` in `folder`, in Dutch unless the environment says otherwise. */
export function bekwaam(folder: string, args: readonly string[], { env = {}, input = "", user = {} }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    env: { PATH: process.env.PATH ?? "", ...env },
    ...user,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Paths and contents of all files in `folder`, to see that nothing was written. */
export function contentsOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile()).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path)).toString("base64")]));
}

/** A professional profile without errors; `tags` goes below its one competency. */
export function profile(tags = "dekt: [nphf:2.2]", id = "bp.voorbeeld"): string {
  return `soort: beroepsprofiel
id: ${id}
titel: Voorbeeldberoep
versie: "2026"
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    ${tags}
`;
}

/** A qualification file with a common part and two profiles. */
export const DOSSIER = `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
crebo: "23999"
gemeenschappelijkKader:
  ordening: canmeds@nl-mbo-2026
kaders: [canmeds@nl-mbo-2026]
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg thuis
      werkprocessen:
        - code: B1-K1-W1
          titel: Verheldert de vraag
          rollen: [zorgverlener, communicator]
profielen:
  - code: P1
    titel: Wijkverzorgende
    niveau: mbo-3
    kerntaken:
      - code: P1-K1
        titel: Werkt samen
        werkprocessen:
          - code: P1-K1-W1
            titel: Stemt af
            rollen: [samenwerkingspartner]
  - code: P2
    titel: Wijkverpleegkundige
    niveau: mbo-4
    kerntaken:
      - code: P2-K1
        titel: Organiseert
        werkprocessen:
          - code: P2-K1-W1
            titel: Plant de zorg
            rollen: [organisator]
            dekt: [nphf:2.2.b]
`;
