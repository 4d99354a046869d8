// The name and version that results carry.
import fs from "node:fs";
import path from "node:path";
import { name, version } from "../../../package.json";
import type { Tool } from "../report/check.ts";
import { sumOf } from "../system/disk.ts";

/** From package.json, at build time. */
export const TOOL: Tool = { name, version };

/** Differs between two builds, also of one version: of the program or of the frameworks beside it. */
export function toolFingerprint(): string {
  const program = fs.realpathSync(process.argv[1]!);
  const parts = [path.basename(program), "cli-main.js", "frameworks/data.txt"].map((name) => path.join(path.dirname(program), name));
  return [version, ...parts.filter((file) => fs.existsSync(file)).map((file) => sumOf(fs.readFileSync(file)))].join(" ");
}
