import type { Paper } from '../../../src/exports/brief/paper.ts'
import type { Brief } from '../../../src/model/brief.ts'
import { RequestError } from '../api/client.ts'

export const FORMATS = [
  { format: 'docx', words: 'Word' },
  { format: 'pdf', words: 'PDF' },
  { format: 'md', words: 'Markdown' },
  { format: 'txt', words: 'Plain text' },
] as const

type Format = (typeof FORMATS)[number]['format']

/** Has the brief as it stands on the page written by the server, and hands it to the browser as a file. */
export async function download(brief: Brief, format: Format, paper: Paper): Promise<void> {
  const answer = await fetch(`/api/briefs/write?format=${format}&paper=${paper}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(brief),
  }).catch(() => {
    throw new RequestError(0, 'Readout does not answer at this address.')
  })
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => undefined)) as { detail?: string } | undefined
    throw new RequestError(answer.status, problem?.detail ?? `The server answered ${answer.status}.`)
  }
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `${brief.process} ${brief.asOf.day}.${format}`
  link.click()
  URL.revokeObjectURL(address)
}
