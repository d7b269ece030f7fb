const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Resolves with the first signal that asks the process to stop. A second one ends it at once: whoever sends it does not
 * want to wait.
 */
export function stopAsked(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const hear = (signal: NodeJS.Signals) => {
      if (asked) process.exit(1);
      asked = true;
      resolve(signal);
    };
    for (const signal of SIGNALS) process.on(signal, hear);
  });
}
