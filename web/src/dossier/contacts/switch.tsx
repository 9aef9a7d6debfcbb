/** One of two ways to show the same; the pressed one is shown. */
export function Switch<V extends string>({
  words,
  value,
  options,
  onChoose,
}: {
  /** what is chosen, for screen readers: "Shown as" */
  words: string
  value: V
  options: readonly V[]
  onChoose(value: V): void
}) {
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{words}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className="toggle"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
        >
          {option}
        </button>
      ))}
    </fieldset>
  )
}
