/** Something is held back, or measured. */
export const plannedEvaluations = `
(held|kept|set|put|left|hold|keep|keeps|setting|putting|leave|split|stay|stays) _ (out|aside|back|apart|away|off|separate|separately|for test|for the test)
hold ?out
held ?out
test (set|split|part|data|questions|cases)
validation (set|split|part|data|loss)
evaluation (set|questions|data)
unseen
blind (test|check|rating|review)?
(never|not) (been)? ?(in|shown|part of|among|used (in|for)|seen (in|during|by)) _ (training|pairs|set|train|it|model|examples)
acceptance (test|questions|criteria)
macro f1
exam questions
`;
