import type { AnswerField } from '../../core/decision';

/** The element that holds a question, for links to it. */
export const questionId = (field: AnswerField): string => `question-${field}`;
