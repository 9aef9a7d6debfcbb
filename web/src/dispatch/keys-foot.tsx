/** The keys one needs first. */
export function KeysFoot() {
  return (
    <p className="keys-foot">
      <span>
        <kbd>j</kbd>
        <kbd>k</kbd> next, previous finding
      </span>
      <span>
        <kbd>c</kbd> copy citation
      </span>
      <span>
        <kbd>1</kbd>–<kbd>8</kbd> kinds
      </span>
      <span>
        <kbd>b</kbd> hide background
      </span>
      <span>
        <kbd>[</kbd>
        <kbd>]</kbd> older, newer
      </span>
      <span>
        <kbd>?</kbd> all keys
      </span>
    </p>
  )
}
