import type { Brief } from '../../model/brief.ts'
import { handedUp } from './handed-up.ts'
import type { Paper } from './paper.ts'

/** How a brief is written: the ending of its file and its media type. */
export const BRIEF_FORMATS = {
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
} as const
export type BriefFormat = keyof typeof BRIEF_FORMATS

/**
 * The brief as bytes. Writers are loaded when they are used: those of Word and PDF are large.
 * @param whole as JSON it is written with all that a person took out
 * @param paper of Word and PDF
 */
export async function writeBrief(whole: Brief, format: BriefFormat, paper: Paper = 'a4'): Promise<Uint8Array> {
  const brief = handedUp(whole)
  switch (format) {
    case 'md':
      return bytes((await import('./write-markdown.ts')).writeMarkdown(brief))
    case 'txt':
      return bytes((await import('./write-plain.ts')).writePlain(brief))
    case 'json':
      return bytes(`${JSON.stringify(whole, undefined, 2)}\n`)
    case 'docx':
      return (await import('./write-docx.ts')).writeDocx(brief, paper)
    case 'pdf':
      return (await import('./pdf/write-pdf.ts')).writePdf(brief, paper)
  }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
