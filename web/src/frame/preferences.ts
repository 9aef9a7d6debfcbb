/** What one person chose in this browser; where there is no storage, nothing is kept and nothing breaks. */
export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(`readout.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a choice; without a value, forgets it. */
export function keepPreference(name: string, value?: string): void {
  try {
    if (value === undefined) localStorage.removeItem(`readout.${name}`)
    else localStorage.setItem(`readout.${name}`, value)
  } catch {
    // private windows may refuse; the choice then holds for this page only
  }
}
