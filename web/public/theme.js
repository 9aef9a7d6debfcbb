// Runs before the first paint, so that a chosen light or dark page does not flash in the other.
try {
  const theme = localStorage.getItem('readout.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // no storage: the system decides
}
