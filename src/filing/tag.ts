/** What entries are asked by: a field and a value written the same however it is spelt, e.g. "by:cote divoire". */
export function tag(field: string, value: string): string {
  const folded = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
  return field ? `${field}:${folded}` : folded
}
