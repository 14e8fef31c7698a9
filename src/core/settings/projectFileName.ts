/** The project file's name. The nearest one upwards from a document holds for it. */
export const projectFileName = '.fineline.json';
