/**
 * Reads all rows of all stores of the database `handrail`. Runs inside a document of the extension, so it holds all it
 * needs.
 */
export const readStores = (): Promise<Record<string, unknown[]>> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const rows: Record<string, unknown[]> = {};
      const reading = database.transaction(names);
      for (const name of names) {
        const request = reading.objectStore(name).getAll();
        request.onsuccess = () => {
          rows[name] = request.result;
        };
      }
      reading.onerror = () => reject(reading.error);
      reading.oncomplete = () => {
        database.close();
        resolve(rows);
      };
    };
  });
