import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Workbench } from '../../host/workbench';

/** The frame of the extension's own page, inside the two that the editor puts around it. */
export async function panelFrame({ page }: Workbench): Promise<Frame> {
  const handle = await page.frameLocator('iframe.webview').locator('iframe#active-frame').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The panel has no page.');
  return frame;
}

/** What axe finds, as rule and place. */
export async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
}
