/**
 * Puts rows into an object store of the database `handrail`, which is there already. Runs inside a document of the
 * extension, so it holds all it needs.
 *
 * @param given the object store's name, and the rows
 */
export async function putRows(given: { store: string; rows: unknown[] }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction(given.store, 'readwrite');
      for (const row of given.rows) change.objectStore(given.store).put(row);
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
