// Files as they were in an older revision, read from git without touching the working tree.
import { execFileSync } from "node:child_process";
import path from "node:path";

export interface FileThen {
  /** Absolute: where it is or was. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** More than any workspace; git writes everything that was asked for at once. */
const MOST_BYTES = 1 << 30;

/** The commit that `revision` names around `cwd`; undefined when there is no git, no repository or no such revision. */
export function commitOf(revision: string, cwd: string): string | undefined {
  return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd)?.toString("utf8").trim();
}

/** YAML files of a commit. @throws Error when git cannot read it */
export function yamlFilesAt(commit: string, cwd: string): FileThen[] {
  const root = git(["rev-parse", "--show-toplevel"], cwd)?.toString("utf8").trim();
  const listed = root === undefined ? undefined : git(["ls-tree", "-r", "-z", "--full-tree", commit], cwd);
  if (root === undefined || listed === undefined) throw new Error(`git cannot list ${commit}`);
  const files = listed.toString("utf8").split("\0").flatMap((line) => {
    const [, type, object, name] = /^\d+ (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    return type === "blob" && /\.ya?ml$/i.test(name!) ? [{ object: object!, file: path.join(root, name!) }] : [];
  });
  const content = git(["cat-file", "--batch"], cwd, files.map(({ object }) => `${object}\n`).join(""));
  if (content === undefined) throw new Error(`git cannot read ${commit}`);
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

function git(args: readonly string[], cwd: string, input = ""): Buffer | undefined {
  try {
    return execFileSync("git", args, { cwd, input, maxBuffer: MOST_BYTES, stdio: ["pipe", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
