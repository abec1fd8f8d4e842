/**
 * Does the work while no other program does work under the same lock. A lock whose program died is taken over.
 *
 * @param file where the lock is; its folder is made
 */
export function withLock<Value>(file: string, work: () => Value | Promise<Value>): Promise<Value>;
