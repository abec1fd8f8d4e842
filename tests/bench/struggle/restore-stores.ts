/**
 * Makes the database `handrail` hold these rows and no others. Runs inside a document of the extension, so it holds all
 * it needs.
 *
 * @param rows by the name of the store
 */
export const restoreStores = (rows: Record<string, unknown[]>): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const writing = database.transaction(names, 'readwrite');
      for (const name of names) {
        const store = writing.objectStore(name);
        store.clear();
        for (const row of rows[name] ?? []) store.put(row);
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
