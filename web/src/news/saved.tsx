import { type FormEvent, useRef, useState } from 'react'
import { type NewsQuery, newsAddress, useAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { copyText } from '../frame/copy-text.ts'
import { useOffer } from '../frame/undo.tsx'
import { searchInWords } from './filters.ts'
import { MOST_NAME, removeSearch, saveSearch, useSearches } from './searches.ts'

/** The searches kept in this browser. Each is a link: sent to a colleague, it is theirs too. */
export function Saved() {
  const searches = useSearches()
  const offer = useOffer()
  const address = useAddress()
  if (!searches.length) return null
  return (
    <div className="facet saved">
      <h2>Saved searches</h2>
      <ul>
        {searches.map((search) => (
          <li key={search.name}>
            <Link href={search.address} aria-current={search.address === address ? 'true' : undefined}>
              <span className="words" dir="auto">
                {search.name}
              </span>
            </Link>
            <button
              type="button"
              className="plain"
              onClick={() => {
                const putBack = removeSearch(search)
                offer({ words: `The search “${search.name}” is removed.`, undo: async () => putBack() })
              }}
            >
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">Remove the search {search.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Gives the present search a name and keeps it, or copies its address. */
export function KeepSearch({ query, processes }: { query: NewsQuery; processes: ReadonlyMap<string, string> }) {
  const [isNaming, setNaming] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const offer = useOffer()
  const leave = () => {
    setNaming(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (!name) return
    saveSearch({ name, address: newsAddress(query) })
    offer({ words: `The search is kept in this browser as “${name}”.` })
    leave()
  }
  if (isNaming)
    return (
      <form className="end naming" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && leave()}>
        <label>
          Name{' '}
          <input
            name="name"
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed
            autoFocus
            dir="auto"
            maxLength={MOST_NAME}
            autoComplete="off"
            defaultValue={searchInWords(query, processes).slice(0, MOST_NAME)}
            onFocus={({ target }) => target.select()}
          />
        </label>
        <button type="submit" className="plain">
          Save
        </button>
        <button type="button" className="plain" onClick={leave}>
          Leave it
        </button>
      </form>
    )
  return (
    <span className="end">
      <button type="button" className="plain" ref={opener} onClick={() => setNaming(true)}>
        Save this search
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => void copyText(location.href).then(() => offer({ words: 'The link to this search is copied.' }))}
      >
        Copy link
      </button>
    </span>
  )
}
