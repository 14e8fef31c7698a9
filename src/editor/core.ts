/**
 * The core, loaded when the first document asks for it: its parsers would triple the time the extension takes to wake.
 * In the browser it is part of the one bundle and only starts later.
 */
export const loadCore = () => import('../core');
