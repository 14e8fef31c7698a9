/** The longest that anything waits, in milliseconds, however busy the page is. */
const timeout = 200;

/** Shows the latest of what it is given as soon as the page has nothing better to do: what is in view comes first. */
export function whenIdle<Shows>(show: (shows: Shows) => void): (shows: Shows) => void {
  const waiting: Shows[] = [];
  return shows => {
    waiting.push(shows);
    if (waiting.length > 1) return;
    requestIdleCallback(
      () => {
        for (const latest of waiting.splice(0).slice(-1)) show(latest);
      },
      { timeout },
    );
  };
}
