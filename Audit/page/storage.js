// What the page has left on the reader's machine, as names; and takes it away again.
async () => {
  const left = [];
  const look = async (kind, names, remove) => {
    for (const name of await names()) {
      left.push(`${kind} ${name}`);
      await remove(name);
    }
  };
  await look("localStorage", () => Object.keys(localStorage), (name) => localStorage.removeItem(name));
  await look("sessionStorage", () => Object.keys(sessionStorage), (name) => sessionStorage.removeItem(name));
  await look("IndexedDB", async () => (await indexedDB.databases()).map((base) => base.name),
    (name) => { indexedDB.deleteDatabase(name); });
  await look("cache", () => caches.keys(), (name) => caches.delete(name));
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    left.push(`service worker ${registration.scope}`);
    await registration.unregister();
  }
  return left;
}
