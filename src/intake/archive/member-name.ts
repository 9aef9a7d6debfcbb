const SHOWN_CHARACTERS = 120

/**
 * The name of an archive's member or of an attachment, as far as it may be shown: it is written by whoever made the file, so
 * control characters, directions of writing and every part of a path that leads upwards are taken out.
 * @returns `shown` with its folders, `file` without them, `name` also without its ending
 */
export function memberName(raw: string): { shown: string; file: string; name: string } {
  const parts = raw
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .split(/[\\/]/)
    .filter((part) => part && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
  const shown = parts.join('/').slice(-SHOWN_CHARACTERS).toWellFormed() || 'a file without a name'
  const file = (parts.at(-1) ?? 'unnamed').slice(0, SHOWN_CHARACTERS).toWellFormed()
  return { shown, file, name: file.replace(/(?<=.)\.[^.]{1,12}$/, '') }
}
