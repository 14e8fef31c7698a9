import { defaultThresholds } from '../settings/settings';

/** Figures that the engine compares answers with. Published ones differ, so each can be replaced. */
export interface DecisionFigures {
  /** Share of outputs that must meet the requirements where nobody stated one. Source: the framework chapter, "below ~90%". */
  readonly requiredComplianceRate: number;
  /** Milliseconds below which an answer counts as real-time. Source: the framework chapter, "<500ms". */
  readonly realTimeMs: number;
  /** Milliseconds below which only a small model of one's own keeps up. Source: notes on Huyen, AI Engineering, chapter 7. */
  readonly interactiveMs: number;
  /** Tokens below which a corpus plainly fits the prompt. Source: devopsness.com, 2026: 50,000; others say 8,000 to 200,000. */
  readonly smallCorpusTokens: number;
  /** Tokens from which a corpus does not fit the prompt. Source: Anthropic, Contextual Retrieval, 2024: about 200,000. */
  readonly windowTokens: number;
  /** Examples below which tuning is not worth starting. Source: OpenAI and Microsoft: begin with 50. */
  readonly examplesToPilot: number;
  /** Examples for production. Source: the framework chapter, "500–5,000"; Microsoft says 500 as well. */
  readonly examplesForProduction: number;
  /** Examples per class. Source: the framework chapter, "Minimum 200 examples per class"; no other source states it. */
  readonly examplesPerClass: number;
  /** Examples per class below which tuning is impossible. Source: OpenAI's enforced minimum of 10. */
  readonly fewestExamplesPerClass: number;
  /** Requests a month from which cost per request counts. Source: several cost writers: tens to hundreds of thousands. */
  readonly busyRequests: number;
  /** Requests a month from which cost per request is a plain reason. Own choice: ten times `busyRequests`. */
  readonly veryBusyRequests: number;
}

export const defaultFigures: DecisionFigures = {
  requiredComplianceRate: 0.9,
  realTimeMs: defaultThresholds.realTimeMs,
  interactiveMs: 100,
  smallCorpusTokens: 50_000,
  windowTokens: 200_000,
  examplesToPilot: 50,
  examplesForProduction: defaultThresholds.examplesInProject,
  examplesPerClass: defaultThresholds.examplesPerClass,
  fewestExamplesPerClass: 10,
  busyRequests: 100_000,
  veryBusyRequests: 1_000_000,
};
