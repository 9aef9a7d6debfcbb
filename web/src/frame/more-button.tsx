/**
 * Under a list that shows its first lines only: "14 more", and "Show fewer" once all stand there.
 * Nothing where no line is hidden at first.
 */
export function MoreButton({
  hidden,
  of = '',
  isAll,
  onToggle,
}: {
  /** how many lines are hidden at first; zero or less where all are shown */
  hidden: number
  /** what the lines are, where the list does not say so, e.g. "days" */
  of?: string
  isAll: boolean
  onToggle: (isAll: boolean) => void
}) {
  if (hidden <= 0) return null
  return (
    <p className="after">
      <button type="button" className="plain" onClick={() => onToggle(!isAll)}>
        {isAll ? 'Show fewer' : `${hidden} more${of && ` ${of}`}`}
      </button>
    </p>
  )
}
