/** Under a list that grows by a screenful at a time: "60 more of 766". Nothing where all stands there. */
export function MoreOf({ left, step, onMore }: { left: number; step: number; onMore(): void }) {
  if (left <= 0) return null
  return (
    <p className="after">
      <button type="button" className="plain" onClick={onMore}>
        {left > step ? `${step} more of ${left}` : `${left} more`}
      </button>
    </p>
  )
}
