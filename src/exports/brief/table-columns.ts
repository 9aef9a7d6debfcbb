/** How a table of a brief shares its width: the first column widest where there are many, the second where there are three. */
export function columnWidths(columns: number): number[] {
  if (columns === 3) return [0.16, 0.5, 0.34]
  const first = columns > 6 ? 0.25 : 0.3
  return [first, ...Array.from({ length: columns - 1 }, () => (1 - first) / (columns - 1))]
}
