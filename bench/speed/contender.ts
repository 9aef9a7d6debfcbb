/** One reader under test. Each runs in a process of its own, so that its memory is its own. */
export interface Contender {
  readonly name: string
  /** what it gives for each dispatch, so that speeds can be compared fairly */
  readonly does: string
  /** loads its models; @returns the reading of one text, and, where it tells, a clock of its stages */
  load(): Promise<{ read(text: string): unknown; stages?: ReadonlyMap<string, number> }>
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'readout',
    does: 'parts of the dispatch, sentences, tags, lemmas, syntax, actors with their mentions and offices, and all kinds of findings',
    async load() {
      const { decode } = await import('../../src/intake/index.ts')
      const { readDispatch } = await import('../../src/pipeline/read-dispatch.ts')
      const stages = new Map<string, number>()
      let last = 0
      const clock = (stage: string) => {
        const now = performance.now()
        stages.set(stage, (stages.get(stage) ?? 0) + now - last)
        last = now
      }
      const read = async (text: string) => {
        last = performance.now()
        const readings = []
        for await (const { dispatch } of decode(Buffer.from(text), { published: '2026-03-02' })) {
          clock('decode')
          readings.push(readDispatch(dispatch, undefined, clock))
        }
        clock('numbering')
        return readings
      }
      return { read, stages }
    },
  },
  {
    name: 'wink-nlp',
    does: 'sentences, tags, lemmas, and entities by pattern (dates, numbers; no names); no syntax, no actors, no findings',
    async load() {
      const { default: winkNLP } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const nlp = winkNLP(model)
      const { its } = nlp
      const read = (text: string) => {
        const doc = nlp.readDoc(text)
        return [
          doc.sentences().out(),
          doc.tokens().out(its.pos),
          doc.tokens().out(its.lemma as never),
          doc.entities().out(its.detail),
        ]
      }
      return { read }
    },
  },
  {
    name: 'compromise',
    does: 'sentences, tags, and names of people, places and organisations; no syntax, no resolved actors, no findings',
    async load() {
      const { default: nlp } = await import('compromise')
      const read = (text: string) => {
        const doc = nlp(text)
        const names = [doc.people(), doc.places(), doc.organizations()].map((view) => view.out('array'))
        return [doc.sentences().out('array'), doc.out('tags'), names]
      }
      return { read }
    },
  },
]
