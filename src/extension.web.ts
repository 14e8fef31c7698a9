/** The browser's entry: the same app. Nothing in it needs Node, and its own bundle proves that. */
export { activate } from './extension';
