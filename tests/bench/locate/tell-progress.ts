const begun = Date.now();

/** Says on the error stream what was just done, and after how many minutes: the table comes at the end only. */
export const tellProgress = (done: string): void => {
  process.stderr.write(`${((Date.now() - begun) / 60_000).toFixed(1)} min  ${done}\n`);
};
