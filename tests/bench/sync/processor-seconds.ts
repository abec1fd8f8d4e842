import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const ticksPerSecond = 100;

/** Fields of `/proc/PID/stat` after the name, which is in brackets and may hold anything. */
const statOf = (pid: number | string): number[] => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
};

/**
 * Seconds that processors have worked for a process and for all that it started, those included that have ended.
 * Not a number where the system is not Linux.
 */
export const processorSeconds = (pid: number): number => {
  const [, parent, user = Number.NaN, system = Number.NaN, userOfEnded = 0, systemOfEnded = 0] = [
    0, 1, 11, 12, 13, 14,
  ].map(at => statOf(pid)[at]);
  if (parent === undefined) return Number.NaN;
  const own = (user + system + userOfEnded + systemOfEnded) / ticksPerSecond;
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name) && statOf(name)[1] === pid);
  // One that ends in this moment is counted with its parent the next time.
  return children.reduce((sum, child) => sum + (processorSeconds(Number(child)) || 0), own);
};
