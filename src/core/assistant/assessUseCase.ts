import { assess } from '../decision/assess';
import { assessDescription } from '../decision/description/assessDescription';
import { largestText, tooLarge } from '../reading/limits';
import { inEnglish, say } from '../text/say';
import type { ToolInput } from './inputs';

/** The assessment as `fineline assess --format json` prints it; or why there is nothing to assess. */
export function assessUseCase({ answers = {}, description }: ToolInput<'fineline_assess_use_case'>) {
  return inEnglish(() => {
    if (description === undefined) return { answers, ...assess(answers) };
    if (description.length > largestText) return say(tooLarge);
    const { read, assessment, answers: all } = assessDescription(description, answers);
    return { answers: all, read, ...assessment };
  });
}
