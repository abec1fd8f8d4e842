/**
 * Reads all rows of an object store of the database `handrail`. Runs inside a document of the extension, so it holds all
 * it needs. A database that is not there is not made.
 *
 * @param store the object store's name
 */
export async function readRows(store: string): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'handrail')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(store)) {
        database.close();
        resolve([]);
        return;
      }
      const request = database.transaction(store).objectStore(store).getAll();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
    };
  });
}
