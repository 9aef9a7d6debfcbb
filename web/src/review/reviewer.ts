import { keepPreference, readPreference } from '../frame/preferences.ts'

const MOST = 80

/** The name that goes with this browser's decisions; undefined until somebody gave one. */
export function reviewerName(): string | undefined {
  return readPreference('reviewer')
}

/** Keeps the name in this browser; an empty one is forgotten. */
export function keepReviewerName(name: string): void {
  keepPreference('reviewer', name.trim().slice(0, MOST) || undefined)
}
