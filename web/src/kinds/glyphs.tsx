/** Shapes that tell the kinds apart without colour. Drawn once, used by name. */
const SHAPES = {
  statement: <path d="M2 7V2h5M14 9v5H9" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  contact: (
    <g fill="currentColor">
      <circle cx="4" cy="8" r="3.4" />
      <circle cx="12" cy="8" r="3.4" />
    </g>
  ),
  'contact-due': (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="3.5" cy="8" r="2.7" />
      <circle cx="12.5" cy="8" r="2.7" />
    </g>
  ),
  'contact-proposed': (
    <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.84">
      <circle cx="3.5" cy="8" r="2.7" />
      <circle cx="12.5" cy="8" r="2.7" />
    </g>
  ),
  'contact-postponed': (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="3.6" cy="8" r="2.6" />
      <path d="M7.5 8h6M11 5l3 3-3 3" />
    </g>
  ),
  'contact-cancelled': (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="3.5" cy="8" r="2.7" />
      <circle cx="12.5" cy="8" r="2.7" />
      <path d="M1.5 14.5l13-13" />
    </g>
  ),
  commitment: <path d="M1.5 5.5h13M1.5 10.5h13" stroke="currentColor" strokeWidth="2.6" />,
  assessment: <path d="M1 14v-4h4v4zM6 14V6.5h4V14zM11 14V2h4v12z" fill="currentColor" />,
  event: <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />,
  time: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.2V8l2.8 1.8" />
    </g>
  ),
  membership: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="8" cy="8" r="2.6" fill="currentColor" />
    </>
  ),
  reference: (
    <g fill="none" stroke="currentColor">
      <path d="M2.5 2.2h11" strokeWidth="2.6" />
      <path d="M3.6 6v8.2h8.8V6" strokeWidth="1.6" />
    </g>
  ),
} as const

export type GlyphName = keyof typeof SHAPES

/** All shapes, once on the page, out of sight. */
export function GlyphSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol key={name} id={`g-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
      {(['contact', 'event', 'assessment'] as const).map((kind) => (
        <pattern
          key={kind}
          id={`hatch-${kind}`}
          data-kind={kind}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v5" className="hatch" strokeWidth="1.8" />
        </pattern>
      ))}
      <pattern id="hatch-level" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v4" stroke="currentColor" strokeWidth="2.2" />
      </pattern>
    </svg>
  )
}

/** A shape in the hue of the `data-kind` around it, or of `kind`. Words always stand beside it. */
export function Glyph({ name, kind }: { name: GlyphName; kind?: string }) {
  return (
    <svg className="glyph" data-kind={kind} aria-hidden="true">
      <use href={`#g-${name}`} />
    </svg>
  )
}

const STEPS = [
  { level: 1, x: 0.5, height: 3 },
  { level: 2, x: 10, height: 7 },
  { level: 3, x: 19.5, height: 11 },
] as const

/** How far something is carried out, 0 to 3: full steps are reached, hatched ones left open by the words. */
export function LevelSteps({ level }: { level: number | readonly [number, number] }) {
  const [sure, most] = typeof level === 'number' ? [level, level] : level
  return (
    <svg className="steps" viewBox="0 0 28 12" aria-hidden="true">
      {STEPS.map(({ level: step, x, height }) => (
        <rect
          key={step}
          x={x}
          y={11.5 - height}
          width="7.5"
          height={height}
          fill={step <= sure ? 'currentColor' : step <= most ? 'url(#hatch-level)' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  )
}
