/** All files of a drop, those inside dropped folders with them, in the order of their names. */
export async function filesOf(transfer: DataTransfer): Promise<readonly File[]> {
  // entries must be asked for before the first await: the browser empties the list after the event
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.length) return [...transfer.files]
  const files = await Promise.all(entries.map(filesIn))
  return files.flat()
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))]
  if (!entry.isDirectory) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const children: FileSystemEntry[] = []
  // a reader gives a hundred at a time and an empty list at the end
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (!batch.length) break
    children.push(...batch)
  }
  children.sort((a, b) => a.name.localeCompare(b.name))
  return (await Promise.all(children.map(filesIn))).flat()
}
