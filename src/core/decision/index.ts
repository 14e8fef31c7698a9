/** The decision engine alone: all that the panel needs of the core. */
export { type Approach, approaches } from '../facts/claim';
export {
  type AnswerField,
  type Answers,
  type AnswerValue,
  answersSchema,
} from './answers';
export { approachOf } from './approachOf';
export { assess } from './assess';
export {
  type Assessment,
  behaviourPlacements,
  type Confidence,
  type Flip,
  factsPlacements,
  type Gate,
  type Placement,
  type Reason,
  type Step,
} from './assessment';
export { fromDescription } from './description/fromDescription';
export { approachNames } from './names';
export { parseAnswers } from './parseAnswers';
export type { PrefilledAnswers } from './prefilled';
export {
  type Choice,
  type Control,
  type Question,
  type QuestionGroup,
  questionFor,
  questions,
} from './questions';
export { recommendationOf } from './recommendation';
export { decisionRecord } from './record';
export { assessmentText } from './report';
