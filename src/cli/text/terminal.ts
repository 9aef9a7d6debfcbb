import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'

/** How a reading is written: how wide, and in which colours if any. */
export interface Terminal {
  readonly columns: number
  paint(style: Style, text: string): string
}

export type Style = 'strong' | 'faint' | 'headline' | 'heading' | 'evidence' | 'doubt' | 'id'

const STYLES = {
  strong: ['bold'],
  faint: ['dim'],
  headline: ['bold'],
  heading: ['bold', 'blue'],
  evidence: ['bold', 'underline'],
  doubt: ['yellow'],
  id: ['cyan'],
} as const

/** Text is comfortable to read up to about this many columns. */
const MOST_COLUMNS = 100
const LEAST_COLUMNS = 40
const PIPE_COLUMNS = 88

/** Colour on a terminal only, and not where NO_COLOR is set; FORCE_COLOR asks for it in a pipe. */
export function terminal(stream: Pick<WriteStream, 'isTTY' | 'columns'>, env: NodeJS.ProcessEnv): Terminal {
  const wanted = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const coloured = !env.NO_COLOR && (wanted || (stream.isTTY === true && env.TERM !== 'dumb'))
  const columns = stream.isTTY ? (stream.columns ?? PIPE_COLUMNS) : PIPE_COLUMNS
  return {
    columns: Math.max(LEAST_COLUMNS, Math.min(columns, MOST_COLUMNS)),
    paint: (style, text) => (coloured && text ? styleText([...STYLES[style]], text, { validateStream: false }) : text),
  }
}
