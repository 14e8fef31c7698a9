/** The core's public face. Other layers import nothing else from the core. */
export { type CheckResult, check } from './check';
export * from './decision';
export {
  type AnswerField,
  type Answers,
  type AnswerValue,
  answerFields,
  answersSchema,
} from './decision/answers';
export { assess } from './decision/assess';
export type {
  Assessment,
  Flip,
  Gate,
  OpenQuestion,
  Placement,
  Reason,
  Risk,
  Step,
} from './decision/assessment';
export { type Bill, billsOf } from './decision/cost/bills';
export { type BreakEvenValue, breakEvensOf } from './decision/cost/breakEvens';
export { type Comparison, compareBills } from './decision/cost/compare';
export type { CostComponent, CostModel, CostStructure, CostVariable } from './decision/cost/costStructure';
export { type CostFigures, costFiguresSchema, parseCostFigures } from './decision/cost/figures';
export { fromDescription } from './decision/description/fromDescription';
export { type DecisionFigures, defaultFigures } from './decision/figures';
export { answerInWords, approachNames, behaviourNames, factsNames } from './decision/names';
export { type AnswersProblem, type ParsedAnswers, parseAnswers } from './decision/parseAnswers';
export type { PrefilledAnswer, PrefilledAnswers } from './decision/prefilled';
export { type Question, questionFor, questions } from './decision/questions';
export { decisionRecord, type RecordOptions } from './decision/record';
export { assessmentText } from './decision/report';
export { withOwnMitigations } from './decision/risks';
export type { Facts, Kind } from './facts/facts';
export { type Finding, type Fix, type RelatedPlace, type Severity, severities } from './findings/finding';
export { type Catalogue, type CatalogueEntry, parseCatalogue } from './knowledge/catalogue';
export { readableEndings } from './reading/format';
export { largestText, tooLarge } from './reading/limits';
export { read } from './reading/read';
export { notOurs, type Reading, refused } from './reading/reading';
export { joinPieces, type Piece, piecesOf } from './reading/training-data/sampling/filePieces';
export { type ReportFormat, reporters, reportFormats } from './reports/all';
export type { CheckedFile, CheckReport, SkippedFile } from './reports/checkReport';
export { factsReport } from './reports/facts';
export { rulesTable } from './reports/rulesTable';
export { trainingDataSummary } from './reports/trainingDataSummary';
export { ruleById, rules } from './rules/all';
export type { Rule } from './rules/rule';
export { projectFileSchema } from './settings/projectFile';
export { projectFileName } from './settings/projectFileName';
export { readProjectFile } from './settings/readProjectFile';
export { defaultSettings, type Settings } from './settings/settings';
export { Lines } from './text/lines';
export { type SourceText, withoutByteOrderMark } from './text/sourceText';
export type { TextRange } from './text/textRange';
