// Stands in for `node:assert/strict`, which a browser does not have.
import { assert } from "chai";

export const { ok, match, fail, deepEqual, strictEqual: equal, notStrictEqual: notEqual, notMatch: doesNotMatch } = assert;
