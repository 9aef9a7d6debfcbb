import type { RefObject } from 'react'
import { writeValues } from '../../../src/model/value-list.ts'
import { dispatchAddress, newsAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { api } from '../api/client.ts'
import type { Neighbours, StoredReading } from '../api/contract.ts'
import { useOffer } from '../frame/undo.tsx'
import { Marked } from '../marks/marked.tsx'
import type { Mark } from '../marks/marks.ts'
import { excerpt } from '../words/count.ts'
import { ActorsLine } from './actors.tsx'
import { AskDate } from './ask-date.tsx'
import { Filed } from './filed.tsx'
import type { Gestures } from './light.ts'
import type { Mentions } from './mention-light.ts'
import { Published } from './published.tsx'
import { Seen } from './seen.tsx'

/** Section line, headline, deck, and what is known of the dispatch itself. */
export function Head({
  stored,
  neighbours,
  marks,
  heading,
  litActor,
  mentions,
  reload,
  lost,
  gestures,
}: {
  stored: StoredReading
  neighbours: Neighbours
  marks: readonly Mark[]
  heading: RefObject<HTMLHeadingElement | null>
  litActor: string | undefined
  mentions: Mentions
  reload(): Promise<void>
  /** the address names a finding that this reading does not have */
  lost: boolean
  gestures: Gestures
}) {
  const { dispatch, actors } = stored.reading
  const { headline, deck, section, source, text, language, url } = dispatch
  const agency = source ?? dispatch.dateline?.agency
  return (
    // the notes hold the links; pointing at the text is only a shorter way
    <header className="head" {...gestures}>
      <p className="slug">
        <Link href="/news">All news</Link>
        {section && section.exact !== 'All news' ? <span dir="auto">{section.exact}</span> : null}
        {agency ? <Link href={newsAddress({ source: writeValues([agency]) })}>{agency}</Link> : null}
        {stored.invented ? <b>Invented, part of the sample</b> : null}
        {url && /^https?:/.test(url) ? (
          <a href={url} rel="noreferrer">
            where it was published
          </a>
        ) : null}
        <span className="end">
          {neighbours.older ? <Link href={dispatchAddress(neighbours.older)}>Older</Link> : null}
          {neighbours.newer ? <Link href={dispatchAddress(neighbours.newer)}>Newer</Link> : null}
        </span>
      </p>
      <h1 className="title" ref={heading} tabIndex={-1} dir="auto" lang={language}>
        {headline ? (
          <span data-start={headline.start}>
            <Marked text={text} marks={marks} start={headline.start} end={headline.end} />
          </span>
        ) : (
          <span className="quiet">{excerpt(text, 80)}</span>
        )}
      </h1>
      {deck ? (
        <p className="deck" dir="auto" lang={language} data-start={deck.start}>
          <Marked text={text} marks={marks} start={deck.start} end={deck.end} />
        </p>
      ) : null}
      <dl className="facts">
        <dt>Published</dt>
        <dd>
          <Published dispatch={dispatch} />
        </dd>
        <dt>Seen</dt>
        <dd>
          <Seen stored={stored} />
        </dd>
        <Filed dispatch={dispatch} />
        {actors.length ? (
          <>
            <dt>Actors</dt>
            <dd>
              <ActorsLine actors={actors} litActor={litActor} mentions={mentions} />
            </dd>
          </>
        ) : null}
      </dl>
      <AskDate dispatch={dispatch} reload={reload} />
      {language === 'en' ? null : (
        <p className="banner">Kept, not read: Readout reads English so far. Its language is given as “{language}”.</p>
      )}
      {stored.withdrawn ? <Withdrawn id={dispatch.id} reload={reload} /> : null}
      {lost ? (
        <p className="banner" role="status">
          This reading has no finding by the name in the address. A later version of the reader may read the text
          otherwise.
        </p>
      ) : null}
    </header>
  )
}

function Withdrawn({ id, reload }: { id: string; reload(): Promise<void> }) {
  const offer = useOffer()
  const restore = async () => {
    await api.restore(id)
    await reload()
    offer({ words: 'The dispatch is back in the record.' })
  }
  return (
    <p className="banner">
      <b>Withdrawn.</b> It is kept, but no list shows it and nothing rests on it.
      <button type="button" className="button" onClick={() => void restore()}>
        Put it back
      </button>
    </p>
  )
}
