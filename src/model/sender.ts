import type { Citation } from './record-entry.ts'

/** Who carried it, for people, and for whom that agency speaks: "Vestnik (speaks for Vestria)". */
export function senderOf({
  source,
  agency,
  speaksFor,
}: Pick<Citation, 'source' | 'agency' | 'speaksFor'>): string | undefined {
  const name = source ?? agency
  return name && speaksFor ? `${name} (speaks for ${speaksFor})` : name
}
