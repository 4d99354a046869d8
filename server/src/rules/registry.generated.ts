// Every rule, by id. Generated from the rule modules: npm run generate
import type { Rule } from "./rule.ts";
import areasAreaOnly from "./areas/area-only.ts";
import areasDeterminants from "./areas/determinants.ts";
import areasNotTranslated from "./areas/not-translated.ts";
import areasOneCareClass from "./areas/one-care-class.ts";
import areasWithoutTranslation from "./areas/without-translation.ts";
import assessmentAssessesNothing from "./assessment/assesses-nothing.ts";
import assessmentEpaWithoutSupervision from "./assessment/epa-without-supervision.ts";
import assessmentForm from "./assessment/form.ts";
import assessmentNoAgreement from "./assessment/no-agreement.ts";
import assessmentNoPurpose from "./assessment/no-purpose.ts";
import assessmentNotAssessed from "./assessment/not-assessed.ts";
import assessmentOnlyFormative from "./assessment/only-formative.ts";
import assessmentSummativeWithoutNorm from "./assessment/summative-without-norm.ts";
import assessmentUnitMismatch from "./assessment/unit-mismatch.ts";
import chainCopiedText from "./chain/copied-text.ts";
import chainExpiredSource from "./chain/expired-source.ts";
import chainExtensionDropsCore from "./chain/extension-drops-core.ts";
import chainItemWithoutSource from "./chain/item-without-source.ts";
import chainNoSourceProfile from "./chain/no-source-profile.ts";
import chainOneSidedPartner from "./chain/one-sided-partner.ts";
import chainOriginUnlisted from "./chain/origin-unlisted.ts";
import chainOriginVersion from "./chain/origin-version.ts";
import chainRegionalWithoutNational from "./chain/regional-without-national.ts";
import chainSourceNotCovered from "./chain/source-not-covered.ts";
import chainStale from "./chain/stale.ts";
import chainSuccessorMismatch from "./chain/successor-mismatch.ts";
import chainUndeclaredDeviation from "./chain/undeclared-deviation.ts";
import chainVersionMissing from "./chain/version-missing.ts";
import contentDanglingCitation from "./content/dangling-citation.ts";
import contentDashInText from "./content/dash-in-text.ts";
import contentDuplicateLine from "./content/duplicate-line.ts";
import contentEndedProgramme from "./content/ended-programme.ts";
import contentEpaIncomplete from "./content/epa-incomplete.ts";
import contentHeadingAsItem from "./content/heading-as-item.ts";
import contentIdentity from "./content/identity.ts";
import contentKsaComplete from "./content/ksa-complete.ts";
import contentMoreSubjects from "./content/more-subjects.ts";
import contentOtherDisciplines from "./content/other-disciplines.ts";
import contentProfileIncomplete from "./content/profile-incomplete.ts";
import contentSituationIncomplete from "./content/situation-incomplete.ts";
import contentSubjects from "./content/subjects.ts";
import contentTooLong from "./content/too-long.ts";
import contentWerkprocesIncomplete from "./content/werkproces-incomplete.ts";
import contentWithoutSituation from "./content/without-situation.ts";
import continuumCredits from "./continuum/credits.ts";
import continuumDeferred from "./continuum/deferred.ts";
import continuumDirection from "./continuum/direction.ts";
import continuumNoLinks from "./continuum/no-links.ts";
import continuumOneSided from "./continuum/one-sided.ts";
import continuumOrphan from "./continuum/orphan.ts";
import continuumPostInitialBase from "./continuum/post-initial-base.ts";
import continuumPriorLearning from "./continuum/prior-learning.ts";
import continuumRepeated from "./continuum/repeated.ts";
import continuumSharedOrdering from "./continuum/shared-ordering.ts";
import coverageMinimum from "./coverage/minimum.ts";
import curriculumAuthenticSetting from "./curriculum/authentic-setting.ts";
import curriculumBaseFirst from "./curriculum/base-first.ts";
import curriculumCpdRoles from "./curriculum/cpd-roles.ts";
import curriculumCreditsSum from "./curriculum/credits-sum.ts";
import curriculumDesignersMixed from "./curriculum/designers-mixed.ts";
import curriculumEvaluation from "./curriculum/evaluation.ts";
import curriculumFirstYearFve from "./curriculum/first-year-fve.ts";
import curriculumFormalLearning from "./curriculum/formal-learning.ts";
import curriculumInterprofessionalDisciplines from "./curriculum/interprofessional-disciplines.ts";
import curriculumMultidisciplinary from "./curriculum/multidisciplinary.ts";
import curriculumNoRecognition from "./curriculum/no-recognition.ts";
import curriculumNotTaught from "./curriculum/not-taught.ts";
import curriculumOneEnvironment from "./curriculum/one-environment.ts";
import curriculumPathwayComponents from "./curriculum/pathway-components.ts";
import curriculumPrerequisites from "./curriculum/prerequisites.ts";
import curriculumSingleRoleUnit from "./curriculum/single-role-unit.ts";
import curriculumTargetOverload from "./curriculum/target-overload.ts";
import curriculumTaskMix from "./curriculum/task-mix.ts";
import curriculumTeachersMixed from "./curriculum/teachers-mixed.ts";
import curriculumThemeAllRoles from "./curriculum/theme-all-roles.ts";
import curriculumTrainingGap from "./curriculum/training-gap.ts";
import curriculumUnitWithoutOutcomes from "./curriculum/unit-without-outcomes.ts";
import frameworksCentralUnknown from "./frameworks/central-unknown.ts";
import frameworksDuplicateElement from "./frameworks/duplicate-element.ts";
import frameworksExtendsCycle from "./frameworks/extends-cycle.ts";
import frameworksExtendsUnknown from "./frameworks/extends-unknown.ts";
import frameworksKoppelingUnknownElement from "./frameworks/koppeling-unknown-element.ts";
import frameworksKoppelingWithoutVersion from "./frameworks/koppeling-without-version.ts";
import frameworksMissingLabel from "./frameworks/missing-label.ts";
import frameworksOrderingWithoutCrosswalk from "./frameworks/ordering-without-crosswalk.ts";
import frameworksReplacementCycle from "./frameworks/replacement-cycle.ts";
import frameworksUnknownReplacement from "./frameworks/unknown-replacement.ts";
import knowledgeAppraisalMethod from "./knowledge/appraisal-method.ts";
import knowledgeCoDevelopment from "./knowledge/co-development.ts";
import knowledgeDuplicateReference from "./knowledge/duplicate-reference.ts";
import knowledgeDuplicateText from "./knowledge/duplicate-text.ts";
import knowledgeFourV from "./knowledge/four-v.ts";
import knowledgeGuidelineStatus from "./knowledge/guideline-status.ts";
import knowledgeHeading from "./knowledge/heading.ts";
import knowledgeInterventionWithoutEvidence from "./knowledge/intervention-without-evidence.ts";
import knowledgeNone from "./knowledge/none.ts";
import knowledgeNotRevised from "./knowledge/not-revised.ts";
import knowledgeOrphan from "./knowledge/orphan.ts";
import knowledgeUnused from "./knowledge/unused.ts";
import knowledgeWhatWorksIncomplete from "./knowledge/what-works-incomplete.ts";
import knowledgeWithoutBase from "./knowledge/without-base.ts";
import levelsBloomVerb from "./levels/bloom-verb.ts";
import levelsCefr from "./levels/cefr.ts";
import levelsDocumentKind from "./levels/document-kind.ts";
import levelsEpaAutonomy from "./levels/epa-autonomy.ts";
import levelsKnowledgeDepth from "./levels/knowledge-depth.ts";
import levelsMissing from "./levels/missing.ts";
import levelsNlqf from "./levels/nlqf.ts";
import levelsSoortOpleiding from "./levels/soort-opleiding.ts";
import levelsStageForKind from "./levels/stage-for-kind.ts";
import levelsStageMissing from "./levels/stage-missing.ts";
import metaAdoptedAfterStart from "./meta/adopted-after-start.ts";
import metaAdoptedBefore from "./meta/adopted-before.ts";
import metaAdoptedByNobody from "./meta/adopted-by-nobody.ts";
import metaAdoptedWithoutDate from "./meta/adopted-without-date.ts";
import metaCitizensInvolved from "./meta/citizens-involved.ts";
import metaCommonFramework from "./meta/common-framework.ts";
import metaCrebo from "./meta/crebo.ts";
import metaCreboMissing from "./meta/crebo-missing.ts";
import metaDuplicateDocument from "./meta/duplicate-document.ts";
import metaFieldEndorsement from "./meta/field-endorsement.ts";
import metaNoKader from "./meta/no-kader.ts";
import metaNoOwner from "./meta/no-owner.ts";
import metaNoReviewDate from "./meta/no-review-date.ts";
import metaNoSourceDocuments from "./meta/no-source-documents.ts";
import metaRequiredKaders from "./meta/required-kaders.ts";
import metaRuleFailed from "./meta/rule-failed.ts";
import metaSchoolYear from "./meta/school-year.ts";
import metaSuppressionReason from "./meta/suppression-reason.ts";
import metaUnusedSuppression from "./meta/unused-suppression.ts";
import metaValidityDates from "./meta/validity-dates.ts";
import metaVersionLabel from "./meta/version-label.ts";
import refsAliasElement from "./refs/alias-element.ts";
import refsDeprecatedElement from "./refs/deprecated-element.ts";
import refsDerivationCycle from "./refs/derivation-cycle.ts";
import refsDuplicate from "./refs/duplicate.ts";
import refsKaderNotListed from "./refs/kader-not-listed.ts";
import refsKaderWithoutVersion from "./refs/kader-without-version.ts";
import refsOutdatedKader from "./refs/outdated-kader.ts";
import refsParentAndChild from "./refs/parent-and-child.ts";
import refsUnknownDocument from "./refs/unknown-document.ts";
import refsUnknownDocumentVersion from "./refs/unknown-document-version.ts";
import refsUnknownElement from "./refs/unknown-element.ts";
import refsUnknownItem from "./refs/unknown-item.ts";
import refsUnknownKader from "./refs/unknown-kader.ts";
import refsUnknownVersion from "./refs/unknown-version.ts";
import refsUnsafe from "./refs/unsafe.ts";
import refsVersionMismatch from "./refs/version-mismatch.ts";
import registrationAnnotation from "./registration/annotation.ts";
import registrationBig from "./registration/big.ts";
import registrationCodeOwner from "./registration/code-owner.ts";
import registrationContradiction from "./registration/contradiction.ts";
import registrationIncomplete from "./registration/incomplete.ts";
import registrationLegalBasis from "./registration/legal-basis.ts";
import registrationLegalRequirements from "./registration/legal-requirements.ts";
import registrationNoStandard from "./registration/no-standard.ts";
import registrationReferenceDate from "./registration/reference-date.ts";
import registrationReregistration from "./registration/reregistration.ts";
import registrationYouth from "./registration/youth.ts";
import rolesAlias from "./roles/alias.ts";
import rolesCentralMissing from "./roles/central-missing.ts";
import rolesDeprecatedRole from "./roles/deprecated-role.ts";
import rolesDuplicate from "./roles/duplicate.ts";
import rolesGeneralShare from "./roles/general-share.ts";
import rolesInTitle from "./roles/in-title.ts";
import rolesInterprofessional from "./roles/interprofessional.ts";
import rolesIsolatedRole from "./roles/isolated-role.ts";
import rolesItemWithoutRole from "./roles/item-without-role.ts";
import rolesNoOrdering from "./roles/no-ordering.ts";
import rolesNoRoles from "./roles/no-roles.ts";
import rolesReflection from "./roles/reflection.ts";
import rolesSplitRole from "./roles/split-role.ts";
import rolesUnknownRole from "./roles/unknown-role.ts";
import rolesWithoutItem from "./roles/without-item.ts";
import schemaDate from "./schema/date.ts";
import schemaEmpty from "./schema/empty.ts";
import schemaEnum from "./schema/enum.ts";
import schemaForm from "./schema/form.ts";
import schemaMissingKey from "./schema/missing-key.ts";
import schemaQuote from "./schema/quote.ts";
import schemaRange from "./schema/range.ts";
import schemaSoort from "./schema/soort.ts";
import schemaType from "./schema/type.ts";
import schemaUnfinished from "./schema/unfinished.ts";
import schemaUnknownKey from "./schema/unknown-key.ts";
import structureCodeForm from "./structure/code-form.ts";
import structureCodeGap from "./structure/code-gap.ts";
import structureCodePlace from "./structure/code-place.ts";
import structureDeferredReason from "./structure/deferred-reason.ts";
import structureDesignSteps from "./structure/design-steps.ts";
import structureDuplicateCode from "./structure/duplicate-code.ts";
import structureDuplicateId from "./structure/duplicate-id.ts";
import structureEmptyProfile from "./structure/empty-profile.ts";
import structureIdForm from "./structure/id-form.ts";
import structureKeuzedeelSize from "./structure/keuzedeel-size.ts";
import structureMissingPart from "./structure/missing-part.ts";
import structureNamesInOneText from "./structure/names-in-one-text.ts";
import structureNoWerkprocessen from "./structure/no-werkprocessen.ts";
import structureSeveralCompetences from "./structure/several-competences.ts";
import structureUnusedItem from "./structure/unused-item.ts";
import structureWerkprocesWithoutCompetence from "./structure/werkproces-without-competence.ts";
import syntaxAlias from "./syntax/alias.ts";
import syntaxBinary from "./syntax/binary.ts";
import syntaxCharacters from "./syntax/characters.ts";
import syntaxDuplicateKey from "./syntax/duplicate-key.ts";
import syntaxEncoding from "./syntax/encoding.ts";
import syntaxKey from "./syntax/key.ts";
import syntaxMore from "./syntax/more.ts";
import syntaxMultipleDocuments from "./syntax/multiple-documents.ts";
import syntaxNesting from "./syntax/nesting.ts";
import syntaxTooLarge from "./syntax/too-large.ts";
import syntaxYaml from "./syntax/yaml.ts";
import tshapeAgainstPlace from "./tshape/against-place.ts";
import tshapeBothBars from "./tshape/both-bars.ts";
import tshapeContradiction from "./tshape/contradiction.ts";
import tshapeCoreShare from "./tshape/core-share.ts";
import tshapeGenericAlone from "./tshape/generic-alone.ts";
import tshapeGenericThemes from "./tshape/generic-themes.ts";
import tshapeNoCore from "./tshape/no-core.ts";
import wordingAbstract from "./wording/abstract.ts";
import wordingAmbiguousTerm from "./wording/ambiguous-term.ts";
import wordingBrokenCharacters from "./wording/broken-characters.ts";
import wordingCaringFor from "./wording/caring-for.ts";
import wordingCitizen from "./wording/citizen.ts";
import wordingCompetenceSynonyms from "./wording/competence-synonyms.ts";
import wordingDiscouragedTerm from "./wording/discouraged-term.ts";
import wordingDoubleSpaces from "./wording/double-spaces.ts";
import wordingGendered from "./wording/gendered.ts";
import wordingMarkup from "./wording/markup.ts";
import wordingOwnTerms from "./wording/own-terms.ts";
import wordingPersonFirst from "./wording/person-first.ts";
import wordingPlaceholder from "./wording/placeholder.ts";
import wordingProfessionTitle from "./wording/profession-title.ts";
import wordingRepeatedWord from "./wording/repeated-word.ts";
import wordingResultRestatesTitle from "./wording/result-restates-title.ts";
import wordingSelfDirection from "./wording/self-direction.ts";
import wordingSentenceLength from "./wording/sentence-length.ts";
import wordingStraySpaces from "./wording/stray-spaces.ts";
import wordingTakingOver from "./wording/taking-over.ts";
import wordingTitleForm from "./wording/title-form.ts";
import wordingTooDetailed from "./wording/too-detailed.ts";
import wordingVague from "./wording/vague.ts";

export const RULES: readonly Rule[] = [
  areasAreaOnly,
  areasDeterminants,
  areasNotTranslated,
  areasOneCareClass,
  areasWithoutTranslation,
  assessmentAssessesNothing,
  assessmentEpaWithoutSupervision,
  assessmentForm,
  assessmentNoAgreement,
  assessmentNoPurpose,
  assessmentNotAssessed,
  assessmentOnlyFormative,
  assessmentSummativeWithoutNorm,
  assessmentUnitMismatch,
  chainCopiedText,
  chainExpiredSource,
  chainExtensionDropsCore,
  chainItemWithoutSource,
  chainNoSourceProfile,
  chainOneSidedPartner,
  chainOriginUnlisted,
  chainOriginVersion,
  chainRegionalWithoutNational,
  chainSourceNotCovered,
  chainStale,
  chainSuccessorMismatch,
  chainUndeclaredDeviation,
  chainVersionMissing,
  contentDanglingCitation,
  contentDashInText,
  contentDuplicateLine,
  contentEndedProgramme,
  contentEpaIncomplete,
  contentHeadingAsItem,
  contentIdentity,
  contentKsaComplete,
  contentMoreSubjects,
  contentOtherDisciplines,
  contentProfileIncomplete,
  contentSituationIncomplete,
  contentSubjects,
  contentTooLong,
  contentWerkprocesIncomplete,
  contentWithoutSituation,
  continuumCredits,
  continuumDeferred,
  continuumDirection,
  continuumNoLinks,
  continuumOneSided,
  continuumOrphan,
  continuumPostInitialBase,
  continuumPriorLearning,
  continuumRepeated,
  continuumSharedOrdering,
  coverageMinimum,
  curriculumAuthenticSetting,
  curriculumBaseFirst,
  curriculumCpdRoles,
  curriculumCreditsSum,
  curriculumDesignersMixed,
  curriculumEvaluation,
  curriculumFirstYearFve,
  curriculumFormalLearning,
  curriculumInterprofessionalDisciplines,
  curriculumMultidisciplinary,
  curriculumNoRecognition,
  curriculumNotTaught,
  curriculumOneEnvironment,
  curriculumPathwayComponents,
  curriculumPrerequisites,
  curriculumSingleRoleUnit,
  curriculumTargetOverload,
  curriculumTaskMix,
  curriculumTeachersMixed,
  curriculumThemeAllRoles,
  curriculumTrainingGap,
  curriculumUnitWithoutOutcomes,
  frameworksCentralUnknown,
  frameworksDuplicateElement,
  frameworksExtendsCycle,
  frameworksExtendsUnknown,
  frameworksKoppelingUnknownElement,
  frameworksKoppelingWithoutVersion,
  frameworksMissingLabel,
  frameworksOrderingWithoutCrosswalk,
  frameworksReplacementCycle,
  frameworksUnknownReplacement,
  knowledgeAppraisalMethod,
  knowledgeCoDevelopment,
  knowledgeDuplicateReference,
  knowledgeDuplicateText,
  knowledgeFourV,
  knowledgeGuidelineStatus,
  knowledgeHeading,
  knowledgeInterventionWithoutEvidence,
  knowledgeNone,
  knowledgeNotRevised,
  knowledgeOrphan,
  knowledgeUnused,
  knowledgeWhatWorksIncomplete,
  knowledgeWithoutBase,
  levelsBloomVerb,
  levelsCefr,
  levelsDocumentKind,
  levelsEpaAutonomy,
  levelsKnowledgeDepth,
  levelsMissing,
  levelsNlqf,
  levelsSoortOpleiding,
  levelsStageForKind,
  levelsStageMissing,
  metaAdoptedAfterStart,
  metaAdoptedBefore,
  metaAdoptedByNobody,
  metaAdoptedWithoutDate,
  metaCitizensInvolved,
  metaCommonFramework,
  metaCrebo,
  metaCreboMissing,
  metaDuplicateDocument,
  metaFieldEndorsement,
  metaNoKader,
  metaNoOwner,
  metaNoReviewDate,
  metaNoSourceDocuments,
  metaRequiredKaders,
  metaRuleFailed,
  metaSchoolYear,
  metaSuppressionReason,
  metaUnusedSuppression,
  metaValidityDates,
  metaVersionLabel,
  refsAliasElement,
  refsDeprecatedElement,
  refsDerivationCycle,
  refsDuplicate,
  refsKaderNotListed,
  refsKaderWithoutVersion,
  refsOutdatedKader,
  refsParentAndChild,
  refsUnknownDocument,
  refsUnknownDocumentVersion,
  refsUnknownElement,
  refsUnknownItem,
  refsUnknownKader,
  refsUnknownVersion,
  refsUnsafe,
  refsVersionMismatch,
  registrationAnnotation,
  registrationBig,
  registrationCodeOwner,
  registrationContradiction,
  registrationIncomplete,
  registrationLegalBasis,
  registrationLegalRequirements,
  registrationNoStandard,
  registrationReferenceDate,
  registrationReregistration,
  registrationYouth,
  rolesAlias,
  rolesCentralMissing,
  rolesDeprecatedRole,
  rolesDuplicate,
  rolesGeneralShare,
  rolesInTitle,
  rolesInterprofessional,
  rolesIsolatedRole,
  rolesItemWithoutRole,
  rolesNoOrdering,
  rolesNoRoles,
  rolesReflection,
  rolesSplitRole,
  rolesUnknownRole,
  rolesWithoutItem,
  schemaDate,
  schemaEmpty,
  schemaEnum,
  schemaForm,
  schemaMissingKey,
  schemaQuote,
  schemaRange,
  schemaSoort,
  schemaType,
  schemaUnfinished,
  schemaUnknownKey,
  structureCodeForm,
  structureCodeGap,
  structureCodePlace,
  structureDeferredReason,
  structureDesignSteps,
  structureDuplicateCode,
  structureDuplicateId,
  structureEmptyProfile,
  structureIdForm,
  structureKeuzedeelSize,
  structureMissingPart,
  structureNamesInOneText,
  structureNoWerkprocessen,
  structureSeveralCompetences,
  structureUnusedItem,
  structureWerkprocesWithoutCompetence,
  syntaxAlias,
  syntaxBinary,
  syntaxCharacters,
  syntaxDuplicateKey,
  syntaxEncoding,
  syntaxKey,
  syntaxMore,
  syntaxMultipleDocuments,
  syntaxNesting,
  syntaxTooLarge,
  syntaxYaml,
  tshapeAgainstPlace,
  tshapeBothBars,
  tshapeContradiction,
  tshapeCoreShare,
  tshapeGenericAlone,
  tshapeGenericThemes,
  tshapeNoCore,
  wordingAbstract,
  wordingAmbiguousTerm,
  wordingBrokenCharacters,
  wordingCaringFor,
  wordingCitizen,
  wordingCompetenceSynonyms,
  wordingDiscouragedTerm,
  wordingDoubleSpaces,
  wordingGendered,
  wordingMarkup,
  wordingOwnTerms,
  wordingPersonFirst,
  wordingPlaceholder,
  wordingProfessionTitle,
  wordingRepeatedWord,
  wordingResultRestatesTitle,
  wordingSelfDirection,
  wordingSentenceLength,
  wordingStraySpaces,
  wordingTakingOver,
  wordingTitleForm,
  wordingTooDetailed,
  wordingVague,
];
