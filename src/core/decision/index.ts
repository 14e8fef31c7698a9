/** The decision engine alone: all that the panel needs of the core. */
export { type Approach, approaches } from '../facts/claim';
export { inFigures, phrase, say, speakWith, type Words } from '../text/say';
export { translator } from '../text/translations';
export { type AnswerField, type Answers, type AnswerValue, answerFields, answersSchema } from './answers';
export { approachOf } from './approachOf';
export { assess } from './assess';
export {
  type Assessment,
  behaviourPlacements,
  type Confidence,
  type Flip,
  factsPlacements,
  type Gate,
  type OpenQuestion,
  type Placement,
  type Reason,
  type Risk,
  type Step,
} from './assessment';
export { type Bill, billsOf } from './cost/bills';
export { type BreakEvenValue, breakEvensOf } from './cost/breakEvens';
export { type Comparison, compareBills } from './cost/compare';
export { costModelFor } from './cost/costModels';
export {
  type CostComponent,
  type CostKind,
  type CostModel,
  type CostStructure,
  type CostVariable,
  costKinds,
} from './cost/costStructure';
export { type CostFigures, costFiguresSchema, parseCostFigures } from './cost/figures';
export { type Driver, drivers, growthOf, multiples, type Stack } from './cost/growth';
export { fromDescription } from './description/fromDescription';
export { type DecisionFigures, defaultFigures } from './figures';
export { answerInWords, approachNames, behaviourNames, factsNames, readingNames } from './names';
export { type AnswersProblem, type ParsedAnswers, parseAnswers } from './parseAnswers';
export type { PrefilledAnswer, PrefilledAnswers } from './prefilled';
export {
  type Choice,
  type Control,
  type Question,
  type QuestionGroup,
  questionFor,
  questions,
} from './questions';
export { recommendationOf } from './recommendation';
export { decisionRecord, type RecordOptions, recordTitle } from './record';
export { assessmentText } from './report';
export { withOwnMitigations } from './risks';
