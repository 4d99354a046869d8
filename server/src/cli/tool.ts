// The name and version that results carry.
import { name, version } from "../../../package.json";
import type { Tool } from "../report/check.ts";

export const TOOL: Tool = { name, version };
