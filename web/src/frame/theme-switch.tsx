import { useState } from 'react'
import { keepPreference, readPreference } from './preferences.ts'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const WORDS: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(() => THEMES.find((t) => t === readPreference('theme')) ?? 'system')
  const choose = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!
    keepPreference('theme', next === 'system' ? undefined : next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    setTheme(next)
  }
  return (
    <button type="button" className="plain" onClick={choose}>
      {WORDS[theme]} theme
    </button>
  )
}
