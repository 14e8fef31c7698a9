/** The schemas of the messages, made when the first panel needs them: waking up would take half as long again. */
export const loadProtocol = () => import('../../panel/protocol');
