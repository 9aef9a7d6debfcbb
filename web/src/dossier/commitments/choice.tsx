const MOST_OPTIONS = 60

/** A field to narrow the board by; nothing where there is nothing to choose between. */
export function Choice({
  words,
  none,
  value,
  of,
  onChoose,
}: {
  words: string
  none: string
  value: string
  of: readonly string[]
  onChoose(value: string): void
}) {
  const counts = new Map<string, number>()
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1)
  const options = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_OPTIONS)
  if (options.length < 2) return null
  return (
    <label className="subject">
      <span className="visually-hidden">{words}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {options.map(([name, many]) => (
          <option key={name} value={name}>
            {name} ({many})
          </option>
        ))}
      </select>
    </label>
  )
}
