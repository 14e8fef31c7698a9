/** A notebook file with these code cells. */
export const notebook = (...cells: readonly string[]): string =>
  JSON.stringify({
    cells: cells.map(source => ({ cell_type: 'code', metadata: {}, outputs: [], source })),
    metadata: {},
    nbformat: 4,
  });
