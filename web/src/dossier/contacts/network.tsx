import { useMemo, useRef, useState } from 'react'
import type { RecordActor } from '../../../../src/model/record-entry.ts'
import { count } from '../../words/count.ts'
import { useRoving } from '../roving.ts'
import { shortNames } from '../short-names.ts'
import { useWidth } from '../timeline/use-width.ts'
import type { Met } from './met.ts'
import { type Edge, HEIGHT, layOutNetwork, type Node } from './network-layout.ts'
import { pairInWords } from './pair-words.ts'

/**
 * Who met whom as a network: parties squares, others circles, the line as wide as they met often, dashed where they are
 * only to meet. The matrix says the same in a table.
 */
export default function Network({
  met,
  chosen,
  actors,
  parties,
  onChoose,
}: {
  met: Met
  chosen: readonly string[]
  actors: readonly RecordActor[]
  /** by name */
  parties: readonly string[]
  onChoose(ids: readonly string[]): void
}) {
  const [at, setAt] = useState<string>()
  const { ref, onKeyDown } = useRoving<SVGSVGElement>()
  const short = shortNames(actors)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { nodes, edges } = useMemo(() => layOutNetwork(met, short, width), [met, short, width])
  const isOn = (edge: Edge) => {
    const ids = [edge.from.actor.id, edge.to.actor.id]
    return chosen.length ? chosen.every((id) => ids.includes(id)) : false
  }
  return (
    <div ref={box}>
      <svg
        className={chosen.length ? 'network is-narrowed' : 'network'}
        width="100%"
        height={HEIGHT}
        role="group"
        aria-label="Network of who met whom; the matrix gives the same as a table"
        ref={ref}
        onKeyDown={onKeyDown}
      >
        {edges.map((edge) => (
          <EdgeView key={pairInWords(edge.pair)} edge={edge} isOn={isOn(edge)} onLook={setAt} onChoose={onChoose} />
        ))}
        {nodes.map((node) => (
          <NodeView
            key={node.actor.id}
            node={node}
            isParty={parties.includes(node.actor.side ?? node.actor.name)}
            isOn={chosen.includes(node.actor.id)}
            onLook={setAt}
            onChoose={onChoose}
          />
        ))}
      </svg>
      <p className="key">
        {at ?? 'Choose a line to list its contacts. Wider: met more often; dashed: only to come. Squares are parties.'}
      </p>
    </div>
  )
}

interface Chooser {
  readonly isOn: boolean
  onLook(words: string | undefined): void
  onChoose(ids: readonly string[]): void
}

/** What makes a shape a button: the whole of its words, and the keys of one. */
function chooses(words: string, ids: readonly string[], { isOn, onLook, onChoose }: Chooser) {
  return {
    role: 'button',
    'data-rove': true,
    tabIndex: -1,
    'aria-label': words,
    'aria-pressed': isOn,
    onClick: () => onChoose(ids),
    onFocus: () => onLook(words),
    onBlur: () => onLook(undefined),
    onMouseEnter: () => onLook(words),
    onMouseLeave: () => onLook(undefined),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onChoose(ids)
    },
  }
}

function EdgeView({ edge: { pair, from, to, width }, ...chooser }: { edge: Edge } & Chooser) {
  const ends = { x1: `${from.x}%`, y1: from.y, x2: `${to.x}%`, y2: to.y }
  return (
    <g className="edge" {...chooses(pairInWords(pair), [pair.a.id, pair.b.id], chooser)}>
      <line className="reach" {...ends} />
      <line className={pair.held ? 'met' : 'met only-due'} strokeWidth={width} {...ends} />
    </g>
  )
}

function NodeView({
  node: { actor, name, contacts, radius, x, y, isLeft },
  isParty,
  ...chooser
}: { node: Node; isParty: boolean } & Chooser) {
  return (
    <g className="node" {...chooses(`${actor.name}: ${count(contacts, 'contact')} with others`, [actor.id], chooser)}>
      {isParty ? (
        <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
          <rect x={-radius * 0.89} y={-radius * 0.89} width={radius * 1.78} height={radius * 1.78} />
        </svg>
      ) : (
        <circle cx={`${x}%`} cy={y} r={radius} />
      )}
      <text x={`${x}%`} dx={(radius + 5) * (isLeft ? -1 : 1)} y={y + 4.5} textAnchor={isLeft ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  )
}
