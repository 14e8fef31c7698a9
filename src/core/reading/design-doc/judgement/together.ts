/** From which log-odds by its features on a sentence is read in order, too: where the first reading sees nothing, the second does not look. */
export const worthReadingAgain = -2.5;

/** What both readings of a sentence say together, in log-odds: each has its half of the say. */
export const together = (byFeatures: number, inOrder: () => number): number =>
  byFeatures < worthReadingAgain ? byFeatures : (byFeatures + inOrder()) / 2;
