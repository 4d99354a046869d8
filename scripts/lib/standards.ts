// The official schemas that the tests hold our output to: where each comes from, and what it must be, byte for byte.

/** Where `npm run standards` puts them, from the root of the repository. */
export const STANDARDS_FOLDER = "test/standards";

export interface Standard {
  /** In the folder of the standards. */
  readonly file: string;
  /** On GitHub, `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly sha256: string;
}

export const STANDARDS: readonly Standard[] = [
  { file: "sarif/sarif-schema-2.1.0.json", repository: "oasis-tcs/sarif-spec", commit: "e0583813964ec43cea53b6b531b402866095ed1f", path: "sarif-2.1/schema/sarif-schema-2.1.0.json", sha256: "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e" },
  { file: "sarif/sarif-2.1.0.schemastore.json", repository: "SchemaStore/schemastore", commit: "3b6446ad8a077bac56f4a4796c0b7fd88927fc8e", path: "src/schemas/json/sarif-2.1.0.json", sha256: "7c9688f0a1c4a4e1649ecc78521087e664729c1dff56ee8212ff195c7b16132a" },
  { file: "gitlab-codequality/codeclimate.json", repository: "gitlabhq/gitlabhq", commit: "f986ce9ffa56e25d0a3010c78d9481664742d766", path: "app/validators/json_schemas/codeclimate.json", sha256: "66b43685a7569ad97e773a552f0d9d98e35b45c03fbe31b6a478c1af8d737a92" },
  { file: "junit/jenkins-junit-10.xsd", repository: "jenkinsci/xunit-plugin", commit: "8c515de2804b3fd591a3b0f1ff8908a1b1a41887", path: "src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd", sha256: "a1a816f58d1bf95ebabf371994df0b9246dee66ea9572fbec4f9296f1b2c0ff6" },
  { file: "junit/windyroad-JUnit.xsd", repository: "windyroad/JUnit-Schema", commit: "cfa434d4b8e102a8f55b8727b552a0063ee9044e", path: "JUnit.xsd", sha256: "147ff89ef34a82f9a1b2951e7cad251b98c9a7a48a0e0c8e44937141791f57a8" },
  { file: "reviewdog/DiagnosticResult.json", repository: "reviewdog/reviewdog", commit: "6c307503194f0f32bf1956c7fcd2877636338db6", path: "proto/rdf/jsonschema/DiagnosticResult.json", sha256: "89b09042bc3f833f76c502ab793ee4fceba4bb75919498563b17f2be68569970" },
  { file: "checkstyle/checkstyle-report-1.0.0.xsd", repository: "checkstyle/checkstyle", commit: "bf6c7813d02538197ca060aa9a03c3f58e6e7310", path: "config/checkstyle-report-1.0.0.xsd", sha256: "34449c9aa64d893eff17633014b70d83d5ecc7fae67bdbfd399de34ed9f1340c" },
  { file: "ci/pre-commit-hooks.json", repository: "SchemaStore/schemastore", commit: "3b6446ad8a077bac56f4a4796c0b7fd88927fc8e", path: "src/schemas/json/pre-commit-hooks.json", sha256: "5bcbbd11044facc322693987b55c30abbdec0e7c107a1605140a143fe7c51652" },
  { file: "ci/pre-commit-config.json", repository: "SchemaStore/schemastore", commit: "3b6446ad8a077bac56f4a4796c0b7fd88927fc8e", path: "src/schemas/json/pre-commit-config.json", sha256: "ccce19e4208f0d625ca483cef7d44942bf2f258481bf002134e2bc004c5cc8f6" },
  { file: "ci/github-action.json", repository: "SchemaStore/schemastore", commit: "3b6446ad8a077bac56f4a4796c0b7fd88927fc8e", path: "src/schemas/json/github-action.json", sha256: "83bd3bf0c4122ceb764927bc189d9e3794931306b53cdf89816f6f3472cadf88" },
  { file: "ci/github-workflow.json", repository: "SchemaStore/schemastore", commit: "3b6446ad8a077bac56f4a4796c0b7fd88927fc8e", path: "src/schemas/json/github-workflow.json", sha256: "7a952fdb7c1b130732e40ccea9db9bced906c1198e97834f8a49ae3b411f3161" },
  { file: "ci/gitlab-ci.json", repository: "python-jsonschema/check-jsonschema", commit: "e210bb27484930e1948835f8b454ef680fd196e2", path: "src/check_jsonschema/builtin_schemas/vendor/gitlab-ci.json", sha256: "7568b544b4b95102f21e9fd89d769d54ee6f86b35d2fbb7f7b947d6fa9fc4dda" },
];

