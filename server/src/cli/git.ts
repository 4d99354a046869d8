// What git knows: which files changed since a revision, and what files held then. The one place that runs git; the working tree stays as it is.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { CliError } from "./errors.ts";
import { relativePath } from "./globs.ts";

/** What `--changed-since` asks of git: which files to check, and what to hold them against. */
export interface Since {
  /** Absolute, each once: changed, new, deleted or not yet known to git. A file that was renamed counts under both names. */
  readonly files: readonly string[];
  /** What `file` (absolute) held at that revision; undefined when it was not there. */
  before(file: string): Uint8Array | undefined;
}

/** A file of a commit, wherever it is now. */
export interface FileThen {
  /** Absolute: where it is or was. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** More than any workspace; git writes everything that was asked for at once. */
const MOST_BYTES = 1 << 30;

/**
 * What changed in the repository around `cwd` since `revision`; where the two have grown apart, since they did.
 * Work that is not committed counts.
 * @throws CliError when there is no git, no repository or no such revision
 */
export function changedSince(revision: string, cwd: string): Since {
  const git = new Git(cwd, "--changed-since");
  const root = git.root();
  const commit = git.known(revision);
  const base = git.try(["merge-base", commit, "HEAD"])?.toString().trim() || commit;
  // From its root git names all files, and from there.
  const whole = new Git(root, "--changed-since");
  const names = [
    ...namesIn(whole.ask(["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", base, "--"])),
    ...namesIn(whole.ask(["ls-files", "--others", "--exclude-standard", "-z"])),
  ];
  return {
    files: [...new Set(names)].map((name) => path.resolve(root, name)),
    before: (file) => whole.try(["cat-file", "blob", `${base}:${relativePath(root, file)}`]),
  };
}

/**
 * What `file` (absolute) held at `revision`; undefined when it was not there.
 * @throws CliError when there is no git, no repository or no such revision
 */
export function atRevision(revision: string, file: string, cwd: string): Uint8Array | undefined {
  const git = new Git(cwd, "--git");
  const root = git.root();
  return git.try(["cat-file", "blob", `${git.known(revision)}:${relativePath(root, file)}`]);
}

/** The commit that `revision` names around `cwd`; undefined when there is no git, no repository or no such revision. */
export function commitOf(revision: string, cwd: string): string | undefined {
  try {
    return new Git(cwd, "--compare").commit(revision);
  } catch (error) {
    if (error instanceof CliError) return undefined;
    throw error;
  }
}

/** YAML files of a commit. @throws CliError when git cannot read it */
export function yamlFilesAt(commit: string, cwd: string): FileThen[] {
  const git = new Git(cwd, "--compare");
  const root = git.root();
  const files = namesIn(git.ask(["ls-tree", "-r", "-z", "--full-tree", commit])).flatMap((line) => {
    const [, type, object, name] = /^\d+ (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    return type === "blob" && /\.ya?ml$/i.test(name!) ? [{ object: object!, file: path.join(root, name!) }] : [];
  });
  const content = git.ask(["cat-file", "--batch"], files.map(({ object }) => `${object}\n`).join(""));
  let offset = 0;
  return files.map(({ file }) => {
    // Each object stands behind a line `<object> blob <size>` and before a line break.
    const lineEnd = content.indexOf(10, offset);
    const size = Number(content.toString("utf8", offset, lineEnd).split(" ")[2]);
    const start = lineEnd + 1;
    offset = start + size + 1;
    return { file, bytes: content.subarray(start, start + size) };
  });
}

class Git {
  readonly #cwd: string;
  readonly #option: string;

  /** @param option of the command line that asks, for when there is no git */
  constructor(cwd: string, option: string) {
    this.#cwd = cwd;
    this.#option = option;
  }

  /** Absolute. @throws CliError when there is no repository */
  root(): string {
    return path.resolve(this.#cwd, this.ask(["rev-parse", "--show-cdup"]).toString().replace(/\n$/, "") || ".");
  }

  commit(revision: string): string | undefined {
    return this.try(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])?.toString().trim() || undefined;
  }

  /** The commit that `revision` names. @throws CliError when there is none */
  known(revision: string): string {
    const commit = this.commit(revision);
    if (commit === undefined) throw unknownRevision(revision, this);
    return commit;
  }

  /** Output of a question that has an answer wherever there is a repository. @throws CliError */
  ask(args: readonly string[], input = ""): Buffer {
    const { status, stdout, stderr } = this.#run(args, input);
    if (status === 0) return stdout;
    const said = stderr.toString().trim();
    if (/not a git repository/i.test(said)) throw noRepository(this.#option);
    throw new CliError({ nl: `git geeft geen antwoord op \`git ${args[0]}\`: ${said}`, en: `git does not answer \`git ${args[0]}\`: ${said}` });
  }

  /** Output, or undefined when git says no. @throws CliError when there is no git */
  try(args: readonly string[]): Buffer | undefined {
    const { status, stdout } = this.#run(args);
    return status === 0 ? stdout : undefined;
  }

  #run(args: readonly string[], input = ""): { status: number | null; stdout: Buffer; stderr: Buffer } {
    // In English, so that what it says can be told apart; without locks, since this only reads.
    const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
    const { error, status, stdout, stderr } = spawnSync("git", args, { cwd: this.#cwd, env, input, maxBuffer: MOST_BYTES, windowsHide: true });
    if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") throw noGit(this.#option);
    if (error) throw new CliError({ nl: `git kan niet worden gestart: ${error.message}`, en: `git cannot be started: ${error.message}` });
    return { status, stdout, stderr };
  }
}

function namesIn(output: Buffer): string[] {
  return output.toString().split("\0").filter((name) => name !== "");
}

function noGit(option: string): CliError {
  return new CliError(
    { nl: `git is op deze computer niet gevonden, en ${option} kan niet zonder.`, en: `git was not found on this computer, and ${option} needs it.` },
    { nl: `Installeer git (https://git-scm.com), of laat ${option} weg.`, en: `Install git (https://git-scm.com), or leave out ${option}.` },
  );
}

function noRepository(option: string): CliError {
  return new CliError(
    { nl: `Deze map hoort niet bij een git-repository, en ${option} kan niet zonder.`, en: `This folder is in no git repository, and ${option} needs one.` },
    { nl: `Voer de opdracht uit in de repository, of laat ${option} weg.`, en: `Run the command in the repository, or leave out ${option}.` },
  );
}

function unknownRevision(revision: string, git: Git): CliError {
  const isShallow = git.try(["rev-parse", "--is-shallow-repository"])?.toString().trim() === "true";
  const text = { nl: `git kent de revisie "${revision}" niet.`, en: `git does not know the revision "${revision}".` };
  if (isShallow) {
    return new CliError(text, {
      nl: "Hier is maar een deel van de geschiedenis opgehaald. Haal alles op: `git fetch --unshallow`, in GitHub Actions `fetch-depth: 0` bij actions/checkout, in GitLab `GIT_DEPTH: 0`.",
      en: "Only a part of the history was fetched here. Fetch all of it: `git fetch --unshallow`, in GitHub Actions `fetch-depth: 0` with actions/checkout, in GitLab `GIT_DEPTH: 0`.",
    });
  }
  return new CliError(text, {
    nl: "Noem een branch, een tag of een commit, zoals `main`, `origin/main` of `HEAD~1`. Een branch die alleen op de server staat haalt `git fetch` op.",
    en: "Name a branch, a tag or a commit, such as `main`, `origin/main` or `HEAD~1`. `git fetch` fetches a branch that is only on the server.",
  });
}
