/** Risks of the framework, by its names. */
export const forgetting = 'Catastrophic forgetting';
export const staleness = 'Knowledge staleness';
export const overfitting = 'Overfitting';
export const poisoning = 'Training-data poisoning';
