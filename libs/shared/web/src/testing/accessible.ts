import axe from 'axe-core';

/**
 * Fails with what axe finds (WCAG 2.0 to 2.2, A and AA) in an element. Contrast and what a name shows need
 * a browser that draws; the journeys check those.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const found = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
    // Writing a selector for every element that is right takes jsdom longer than all the rules together.
    resultTypes: ['violations'],
    selectors: false,
  });
  const faults = found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
